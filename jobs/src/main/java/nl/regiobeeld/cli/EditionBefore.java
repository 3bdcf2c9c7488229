package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.Optional;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.SealedTables;
import nl.regiobeeld.model.Refusal;

/** The edition that another is compared with; every byte of its tables is as it was published. */
record EditionBefore(Manifest manifest, SealedTables tables) {

  /**
   * The wanted one, or the last that was made before this one; none when that is damaged and was
   * not asked for, which is told.
   *
   * @param err where it is told
   * @throws Refusal when the wanted one does not exist or is damaged
   */
  static Optional<EditionBefore> of(OpenEdition edition, Optional<String> wanted, PrintWriter err) {
    Optional<Manifest> before = chosen(edition, wanted);
    try {
      return before.map(each -> checked(edition, each));
    } catch (Refusal damaged) {
      if (wanted.isPresent() || damaged.kind() != Refusal.Kind.CHECK) {
        throw damaged;
      }
      err.println("Nothing is compared: " + damaged.getMessage());
      return Optional.empty();
    }
  }

  private static EditionBefore checked(OpenEdition edition, Manifest manifest) {
    SealedTables tables = new SealedTables(edition.places(), edition.editions(), manifest);
    tables.check();
    return new EditionBefore(manifest, tables);
  }

  /** An older version's, without a seal, cannot be trusted. */
  private static Optional<Manifest> chosen(OpenEdition edition, Optional<String> wanted) {
    if (wanted.isPresent()) {
      return Optional.of(edition.editions().open(wanted));
    }
    String made = edition.manifest().gemaaktOp();
    return edition.editions().list().stream()
        .filter(Listed::isPublished)
        .filter(each -> each.madeAt().compareTo(made) < 0 && each.manifest().zegel() != null)
        .map(Listed::manifest)
        .findFirst();
  }
}
