package nl.regiobeeld.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Kpi.Kind;
import nl.regiobeeld.model.Polarity;

/** Reads the section {@code kpis} of {@code conf/targets.yaml}. */
final class KpiReader {
  private static final String PERCENT = "%";

  private KpiReader() {}

  /**
   * The KPIs by id.
   *
   * @param indicators those of publishers, whose ids no KPI can have
   */
  static Map<String, Kpi> read(YamlMap all, Map<String, Indicator> indicators) {
    Map<String, Kpi> kpis = new LinkedHashMap<>();
    for (String id : all.keys()) {
      if (!id.matches("[a-z][a-z0-9_]*") || indicators.containsKey(id)) {
        all.problem(
            id, "'" + id + "' is no id: use a-z, digits and _, and no id of indicators.yaml");
      }
      kpis.put(id, kpi(id, all.map(id)));
    }
    return kpis;
  }

  private static Kpi kpi(String id, YamlMap entry) {
    entry.allow("naam", "soort", "eenheid", "polariteit");
    Kind kind =
        entry
            .choice("soort", Kind::ofLabel, Arrays.stream(Kind.values()).map(Kind::label).toList())
            .orElse(Kind.GETAL);
    Polarity polarity =
        entry.choice("polariteit", Polarity::ofLabel, Polarity.labels()).orElse(Polarity.NEUTRAL);
    String unit = kind == Kind.AANDEEL ? PERCENT : entry.text("eenheid");
    requireUnit(entry, kind, unit);
    return new Kpi(new Indicator(id, entry.text("naam"), unit, polarity), kind);
  }

  private static void requireUnit(YamlMap entry, Kind kind, String unit) {
    if (kind == Kind.AANDEEL && !entry.optional("eenheid").orElse(PERCENT).equals(PERCENT)) {
      entry.problem("eenheid", "an aandeel is in %; leave 'eenheid' out");
    }
    if (kind == Kind.CIJFER && !unit.isEmpty() && Kpi.perOf(unit).isEmpty()) {
      entry.problem("eenheid", "'" + unit + "' tells not per how many; write per 1000 inwoners");
    }
  }
}
