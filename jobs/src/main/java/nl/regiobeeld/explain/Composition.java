package nl.regiobeeld.explain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.WeighingTables;

/** Which gemeenten a region is made of. */
final class Composition {
  private Composition() {}

  /** Their codes, abolished ones included; of a gemeente its own. */
  static Set<String> of(String region, Facts facts) {
    Set<String> gemeenten =
        facts.rows(WeighingTables.SAMENSTELLING, Map.of("regio_code", region)).stream()
            .map(row -> row.text("gemeente_code"))
            .collect(Collectors.toSet());
    return gemeenten.isEmpty() ? Set.of(region) : gemeenten;
  }
}
