package nl.regiobeeld.cli;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.WeighingTables;
import nl.regiobeeld.source.Nearest;

/** The regions of an edition, by their codes. */
final class RegionCodes {
  private RegionCodes() {}

  /** Refuses a code that no row of the edition's main tables is about. */
  static void require(Facts facts, String edition, String code) {
    boolean known =
        List.of(WeighingTables.SAMENSTELLING, ResultTables.ZORGKOSTEN, ResultTables.INDICATOREN)
            .stream()
            .anyMatch(table -> !facts.rows(table, Map.of("regio_code", code)).isEmpty());
    if (!known) {
      throw unknown(facts, edition, code);
    }
  }

  /** The refusal of a code that the edition does not have, with the nearest that it has. */
  static Refusal unknown(Facts facts, String edition, String code) {
    List<String> codes =
        facts.rows(WeighingTables.SAMENSTELLING, Map.of()).stream()
            .flatMap(row -> List.of(row.text("regio_code"), row.text("gemeente_code")).stream())
            .distinct()
            .toList();
    return Refusal.usage(
        "--regio: edition '%s' has no region '%s'%s"
            .formatted(edition, code, Nearest.hint(code, codes)));
  }
}
