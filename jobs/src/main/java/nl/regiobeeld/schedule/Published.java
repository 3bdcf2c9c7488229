package nl.regiobeeld.schedule;

import java.util.Optional;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.DriftTables;

/**
 * The edition that readers are given at some moment.
 *
 * @param edition its name, or null when there is none
 * @param changes how many rows its table {@code veranderingen} has; null when it cannot be read
 */
record Published(String edition, Long changes) {
  /** As it is now. */
  static Published now(Runs runs) {
    Editions editions = new Editions(runs.places(), runs.out());
    Optional<String> current = editions.current();
    return new Published(
        current.orElse(null), current.map(name -> changes(editions, name)).orElse(null));
  }

  private static Long changes(Editions editions, String name) {
    try {
      Manifest manifest = editions.open(Optional.of(name));
      TableFacts facts = manifest.tabellen().get(DriftTables.VERANDERINGEN.name());
      return facts == null ? 0L : Long.valueOf(facts.rijen());
    } catch (Refusal damaged) {
      return null;
    }
  }
}
