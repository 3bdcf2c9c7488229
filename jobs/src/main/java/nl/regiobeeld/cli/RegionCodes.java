package nl.regiobeeld.cli;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;
import nl.regiobeeld.source.Nearest;

/** The regions of an edition, by their codes. */
final class RegionCodes {
  private RegionCodes() {}

  /**
   * A row of the edition's main tables that is about a region; it has its name and kind.
   *
   * @throws Refusal when there is none, with the nearest code that there is
   */
  static TableRow require(Facts facts, String edition, String code) {
    return List.of(WeighingTables.SAMENSTELLING, ResultTables.ZORGKOSTEN, ResultTables.INDICATOREN)
        .stream()
        .flatMap(table -> facts.rows(table, Map.of("regio_code", code)).stream().limit(1))
        .findFirst()
        .orElseThrow(() -> unknown(facts, edition, code));
  }

  private static Refusal unknown(Facts facts, String edition, String code) {
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
