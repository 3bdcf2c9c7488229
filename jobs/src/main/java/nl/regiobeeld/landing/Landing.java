package nl.regiobeeld.landing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;
import org.apache.hadoop.fs.Path;

/**
 * The store of what publishers delivered, in {@code <out>/landing}: {@code bytes/<first two
 * digits>/<sha256>} holds bytes as received, {@code leveringen/<source>/<time>-<hash>.json} a note
 * of each delivery, written last.
 */
public final class Landing {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int SHORT_HASH = 8;

  private final Places places;
  private final Path folder;
  private final Path notes;
  private final Staging staging;

  /**
   * The landing of an output folder.
   *
   * @param out the folder, with scheme
   */
  public Landing(Places places, Path out) {
    this.places = places;
    this.folder = new Path(out, "landing");
    this.notes = new Path(folder, "leveringen");
    this.staging = new Staging(places, folder);
  }

  /** The folder of landing itself. */
  public Path folder() {
    return folder;
  }

  /** Where the bytes of a file lie. */
  public Path path(Item item) {
    return new Path(folder, "bytes/" + item.sha256().substring(0, 2) + "/" + item.sha256());
  }

  /**
   * Per source, by id, the delivery to use: the newest by the publisher's date, and of those with
   * the same date the one fetched last.
   *
   * @throws Refusal when a note is damaged
   */
  public List<Newest> newest() {
    Map<String, List<Delivery>> bySource =
        places.filesBelow(notes).stream()
            .filter(path -> path.getName().endsWith(".json"))
            .map(this::read)
            .sorted(Delivery.BY_AGE)
            .collect(Collectors.groupingBy(Delivery::bron, TreeMap::new, Collectors.toList()));
    return bySource.values().stream().map(Landing::newest).toList();
  }

  private static Newest newest(List<Delivery> oldToNew) {
    int last = oldToNew.size() - 1;
    return new Newest(
        oldToNew.get(last), last == 0 ? Optional.empty() : Optional.of(oldToNew.get(last - 1)));
  }

  /** The delivery of a source that was fetched last. */
  public Optional<Delivery> latest(String source) {
    return places.filesBelow(new Path(notes, source)).stream()
        .filter(path -> path.getName().endsWith(".json"))
        .map(this::read)
        .max(Comparator.comparing(Delivery::fetched));
  }

  /**
   * Whether all files of a delivery are there with the length they had; their hash is not taken.
   */
  public boolean isWhole(Delivery delivery) {
    return delivery.items().stream().allMatch(item -> length(path(item)) == item.bytes());
  }

  /** An empty file of this machine, to receive bytes in. */
  public java.nio.file.Path receiver() {
    return staging.file();
  }

  /** Removes what fetches that were stopped left behind; only for who holds landing's lock. */
  public void removeUnfinished() {
    staging.clear();
  }

  /**
   * Adds a delivery: all its bytes first, then the note that makes it count.
   *
   * @param delivery without its files
   * @param parcels its files; they are gone from where they were
   * @return the delivery with its files
   */
  public Delivery add(Delivery delivery, List<Parcel> parcels) {
    for (Parcel parcel : parcels) {
      keep(parcel);
    }
    Delivery complete =
        new Delivery(
            delivery.bron(),
            delivery.opgehaaldOp(),
            delivery.gewijzigd(),
            delivery.status(),
            delivery.licentie(),
            delivery.oorsprong(),
            parcels.stream().map(Parcel::item).toList());
    String json = complete.json();
    places.replace(note(complete, json), json);
    return complete;
  }

  private Path note(Delivery delivery, String json) {
    String hash =
        HexFormat.of()
            .formatHex(Sha256.digest().digest(json.getBytes(StandardCharsets.UTF_8)))
            .substring(0, SHORT_HASH);
    String name = TIME.format(delivery.fetched()) + "-" + hash + ".json";
    return new Path(new Path(notes, delivery.bron()), name);
  }

  /**
   * The same bytes are kept once; those of the wrong length, which nobody can use, are replaced.
   */
  private void keep(Parcel parcel) {
    Path target = path(parcel.item());
    try {
      if (length(target) == parcel.item().bytes()) {
        java.nio.file.Files.deleteIfExists(parcel.file());
      } else {
        staging.publish(parcel.file(), target);
      }
    } catch (IOException e) {
      throw Refusal.usage(target + " cannot be written: " + e.getMessage(), e);
    }
  }

  private long length(Path path) {
    try {
      return path.getFileSystem(places.configuration()).getFileStatus(path).getLen();
    } catch (FileNotFoundException e) {
      return -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Delivery read(Path note) {
    try {
      return Delivery.read(places.text(note).orElseThrow());
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          note.toUri().getPath()
              + " is damaged ("
              + e.getOriginalMessage()
              + "); remove it and run ./regiobeeld fetch again");
    }
  }
}
