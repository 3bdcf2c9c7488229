package nl.regiobeeld.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.Slot;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.fs.Path;

/** The editions below an output folder: {@code editions/<name>/} and the pointer to the current. */
public final class Editions {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
  private static final String CURRENT = "CURRENT";

  private final Places places;
  private final Path folder;

  /** What the pointer was when a run began; none when nobody is to write. */
  private Optional<Slot> pointer = Optional.empty();

  /**
   * The editions of an output folder.
   *
   * @param out the folder, with scheme
   */
  public Editions(Places places, Path out) {
    this.places = places;
    this.folder = new Path(out, "editions");
  }

  /** The folder that holds all editions. */
  public Path folder() {
    return folder;
  }

  /** The folder of one edition. */
  public Path folder(String name) {
    return new Path(folder, name);
  }

  /** The folder of a table's files. */
  public Path folder(String edition, String table) {
    return new Path(new Path(folder(edition), "tables"), table);
  }

  /**
   * Refuses a name that a new edition cannot have.
   *
   * @throws Refusal when it is malformed or taken
   */
  public void requireFree(String name) {
    if (!isName(name)) {
      throw Refusal.usage(
          "'"
              + name
              + "' cannot name an edition: use letters, digits, '.', '_' and '-', and begin with a"
              + " letter or digit");
    }
    if (manifest(name).isPresent()) {
      throw Refusal.usage(
          "edition '"
              + name
              + "' exists already and editions never change; choose another --edition"
              + (isCurrent(name)
                  ? ""
                  : ", or make it current with ./regiobeeld editions set " + name));
    }
  }

  /**
   * The manifest of the named edition, or of the current one.
   *
   * @param name the edition, or none for the current one
   * @throws Refusal when there is no such edition
   */
  public Manifest open(Optional<String> name) {
    String wanted =
        name.or(this::current)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        "there is no edition in "
                            + folder.toUri().getPath()
                            + " yet; make one with ./regiobeeld update"));
    return manifest(wanted)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "there is no edition '" + wanted + "' in " + folder.toUri().getPath()));
  }

  /** Whether an edition's manifest is as it was written. */
  boolean isSealed(String name) {
    return places.text(manifestPath(name)).filter(Seal::holds).isPresent();
  }

  /** The current edition's manifest, when there is one. */
  public Optional<Manifest> latest() {
    return current().flatMap(this::manifest);
  }

  /** The current edition's manifest, when it is there and as it was written. */
  public Optional<Manifest> trusted() {
    try {
      return latest().filter(manifest -> isSealed(manifest.editie()));
    } catch (Refusal damaged) {
      return Optional.empty();
    }
  }

  /**
   * Removes what runs that were stopped left behind, and looks at the pointer: if another run moves
   * it from here on, this one's lock was taken over. Only for who holds the lock.
   */
  public void begin() {
    pointer = Optional.of(Slot.asItIs(places, pointerPath()));
    for (Path each : places.foldersIn(folder)) {
      if (!places.exists(manifestPath(each.getName()))) {
        places.delete(each);
      }
    }
  }

  /**
   * Makes a complete edition count, and current: its manifest first, then the one pointer.
   *
   * @throws Refusal when another run came between, where the store tells
   */
  public void publish(Manifest manifest) {
    String name = manifest.editie();
    if (!Slot.empty(places, manifestPath(name)).fill(manifest.json())) {
      throw overtaken(name, "nothing was published");
    }
    Slot current = pointer.orElseGet(() -> Slot.asItIs(places, pointerPath()));
    if (!current.fill(name + "\n")) {
      throw overtaken(name, "it was published, but the other run's is the current one");
    }
  }

  private static Refusal overtaken(String name, String outcome) {
    return Refusal.locked(
        "another run took this one for dead and published before edition '%s' did: %s"
            .formatted(name, outcome));
  }

  /** Every folder that holds an edition or part of one, newest first, those without a date last. */
  public List<Listed> list() {
    if (!places.exists(folder)) {
      return List.of();
    }
    String current = current().orElse("");
    return places.foldersIn(folder).stream()
        .map(each -> listed(each, each.getName().equals(current)))
        .sorted(Listed.NEWEST_FIRST)
        .toList();
  }

  private Listed listed(Path each, boolean current) {
    String name = each.getName();
    long bytes = places.bytesBelow(each);
    if (!places.exists(manifestPath(name))) {
      return new Listed(name, Listed.State.UNFINISHED, current, bytes, null);
    }
    Optional<Manifest> manifest = whole(name);
    return manifest.isPresent()
        ? new Listed(name, Listed.State.PUBLISHED, current, bytes, manifest.get())
        : new Listed(name, Listed.State.DAMAGED, current, bytes, null);
  }

  /** The manifest of an edition, when it can be read and is as it was written. */
  private Optional<Manifest> whole(String name) {
    try {
      return manifest(name)
          .filter(each -> name.equals(each.editie()) && each.tabellen() != null)
          .filter(each -> each.zegel() == null || isSealed(name));
    } catch (Refusal | UncheckedIOException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Makes a published edition the current one; only for who holds the lock.
   *
   * @throws Refusal when there is no such edition, or its manifest is damaged
   */
  public void makeCurrent(String name) {
    open(Optional.of(name));
    if (whole(name).isEmpty()) {
      throw Refusal.check(
          "the manifest of edition '%s' was changed after it was written; see ./regiobeeld verify --edition %s"
              .formatted(name, name));
    }
    places.replace(pointerPath(), name + "\n");
  }

  /**
   * Removes an edition, its manifest first: whoever is stopped here leaves files that no longer
   * count, and that the next run removes. Only for who holds the lock.
   */
  public void remove(String name) {
    places.delete(manifestPath(name));
    places.delete(folder(name));
  }

  /** The name of the current edition, when there is one. */
  public Optional<String> current() {
    return places.text(pointerPath()).map(String::strip);
  }

  /** Whether the pointer names this edition. */
  public boolean isCurrent(String name) {
    return current().filter(name::equals).isPresent();
  }

  private static boolean isName(String name) {
    return name.matches(NAME) && !name.equalsIgnoreCase(CURRENT);
  }

  private Optional<Manifest> manifest(String name) {
    if (!isName(name)) {
      return Optional.empty();
    }
    return places
        .text(manifestPath(name))
        .map(
            json -> {
              try {
                Inside.require(name, json);
                return Manifest.read(json);
              } catch (JsonProcessingException e) {
                throw Refusal.check(
                    "the manifest of edition '" + name + "' is damaged: " + e.getOriginalMessage());
              }
            });
  }

  private Path pointerPath() {
    return new Path(folder, CURRENT);
  }

  private Path manifestPath(String name) {
    return new Path(folder(name), "manifest.json");
  }
}
