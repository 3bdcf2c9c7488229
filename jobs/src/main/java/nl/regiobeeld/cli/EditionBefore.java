package nl.regiobeeld.cli;

import java.util.Optional;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.edition.Manifest;

/** The edition that another is compared with. */
final class EditionBefore {
  private EditionBefore() {}

  /**
   * The wanted one, or the last that was made before this one; an older version's, without a seal,
   * cannot be trusted.
   */
  static Optional<Manifest> of(OpenEdition edition, Optional<String> wanted) {
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
