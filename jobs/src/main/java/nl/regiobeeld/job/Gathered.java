package nl.regiobeeld.job;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.landing.Newest;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.Foreign;
import nl.regiobeeld.source.Inspector;
import nl.regiobeeld.source.Packed;
import nl.regiobeeld.source.ZipContent;
import org.apache.hadoop.fs.Path;

/** The files that a run was given, those inside zips too, each read once to learn what it is. */
final class Gathered {
  /** A file with this name states the licence of the files in its folder and those below. */
  private static final String LICENCE = "licentie.txt";

  private final Places places;
  private final Progress progress;
  private final Set<Path> paths = new LinkedHashSet<>();
  private final Map<String, String> licences = new HashMap<>();
  private final Alongside alongside;
  private final List<Landed> landed = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Gathered(Places places, Progress progress) {
    this.places = places;
    this.progress = progress;
    this.alongside = new Alongside(places);
  }

  /**
   * Adds a file, or all files below a folder.
   *
   * @throws Refusal when there is none
   */
  void add(String path) {
    List<Path> below = places.filesBelow(places.qualified(path));
    if (below.isEmpty()) {
      throw Refusal.input("--in " + path + ": there is no such file, or the folder holds none");
    }
    for (Path each : below) {
      if (each.getName().equals(LICENCE)) {
        licences.put(each.getParent().toString(), places.text(each).orElse("").strip());
      } else {
        paths.add(each);
      }
    }
  }

  /**
   * Adds what landing holds: of every source the delivery to use.
   *
   * @throws Refusal when it holds nothing
   */
  void add(Landing landing) {
    List<Newest> deliveries = landing.newest();
    if (deliveries.isEmpty()) {
      throw Refusal.input(
          "--landing: %s holds nothing yet; run ./regiobeeld fetch with the same --out"
              .formatted(landing.folder().toUri().getPath()));
    }
    for (Newest newest : deliveries) {
      Delivery delivery = newest.delivery();
      newest.change().ifPresent(remarks::add);
      for (Item item : delivery.items()) {
        landed.add(new Landed(landing.path(item), delivery, item));
      }
    }
  }

  /** What the user should know of what was delivered. */
  List<String> remarks() {
    return remarks;
  }

  /** A file in landing. */
  private record Landed(Path path, Delivery delivery, Item item) {
    /** A name that tells the source as well, as all deliveries have a Properties.json. */
    String name() {
      return delivery.bron() + "/" + item.naam();
    }
  }

  private List<FileFacts> inspect(Landed landed) {
    progress.step(Progress.INSPECTING, landed.name());
    List<FileFacts> found = inspect(landed.path(), landed.name());
    boolean zip = found.isEmpty() || Packed.isInside(found.get(0).path());
    String hash = zip ? sha256(landed.path()) : found.get(0).sha256();
    if (!hash.equals(landed.item().sha256())) {
      throw Refusal.input(
          "%s in landing is not as it was received (%s); remove its delivery and fetch it again"
              .formatted(landed.name(), landed.path().toUri().getPath()));
    }
    licences.put(landed.delivery().bron(), landed.delivery().licentie());
    return found.stream().map(each -> each.in(landed.delivery().bron())).toList();
  }

  private String sha256(Path path) {
    try (InputStream stream = places.open(path);
        DigestInputStream bytes = new DigestInputStream(stream, Sha256.digest())) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    } catch (IOException e) {
      throw Refusal.input(
          "%s cannot be read: %s".formatted(path.toUri().getPath(), e.getMessage()));
    }
  }

  /** What is learned of each file, those aside that tell of others: licences and metadata. */
  List<FileFacts> files() {
    Map<Path, String> names = ShortNames.of(paths);
    List<FileFacts> facts = new ArrayList<>();
    for (Path path : paths) {
      progress.step(Progress.INSPECTING, path.getName());
      facts.addAll(inspect(path, names.get(path)));
    }
    landed.forEach(each -> facts.addAll(inspect(each)));
    facts.removeIf(alongside::takes);
    // In one order, however they were given: which of two copies counts must not depend on it.
    facts.sort(Comparator.comparing(FileFacts::name).thenComparing(FileFacts::path));
    return facts;
  }

  /** What came along with the figures. */
  Alongside alongside() {
    return alongside;
  }

  /** The file at a path, or the files in the zip there. */
  private List<FileFacts> inspect(Path path, String name) {
    try (BufferedInputStream stream = new BufferedInputStream(places.open(path))) {
      return Foreign.isZip(stream)
          ? ZipContent.inspect(path.toString(), name, stream)
          : List.of(Inspector.inspect(path.toString(), name, stream));
    } catch (EOFException | ZipException | IllegalArgumentException e) {
      throw Refusal.input(
          "%s: the zip is cut off or damaged (%s); fetch it again".formatted(name, e.getMessage()));
    } catch (IOException e) {
      throw Refusal.input(
          "%s cannot be read: %s".formatted(path.toUri().getPath(), e.getMessage()));
    }
  }

  /** What the nearest licence file says, in the file's folder or one above it; mostly nothing. */
  String licence(FileFacts file) {
    if (licences.containsKey(file.folder())) {
      return licences.get(file.folder());
    }
    String path = Packed.outer(file.path());
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (licences.containsKey(path.substring(0, end))) {
        return licences.get(path.substring(0, end));
      }
    }
    return "";
  }
}
