package nl.regiobeeld.export;

import java.util.List;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.Facts;

/**
 * What stands with an edition's numbers wherever they go: which edition it is, whose numbers they
 * are and how to name them.
 *
 * @param origins its sources
 */
public record Imprint(Manifest edition, List<Origin> origins) {
  /** The imprint of an edition. */
  public static Imprint of(Manifest edition, Facts facts) {
    return new Imprint(edition, Origin.all(facts));
  }

  String title() {
    return "Regiobeeld " + edition.editie();
  }

  /** The day on which the edition was made, ISO 8601. */
  String day() {
    return edition.gemaaktOp().substring(0, 10);
  }

  /** The licences, each once. */
  String licences() {
    return edition.licentie().isEmpty() ? "onbekend" : String.join("; ", edition.licentie());
  }

  /** How to name the edition in a report or an article. */
  String citation() {
    return "%s (%s), inhoud %s%s. Bronnen: %s."
        .formatted(
            title(),
            day(),
            Sha256.brief(edition.inhoud()),
            edition.holdsMadeUp() ? ", met verzonnen cijfers" : "",
            licences());
  }
}
