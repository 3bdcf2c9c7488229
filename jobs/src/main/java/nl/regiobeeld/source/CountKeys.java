package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.source.Layout.Role;

/** What a record of own counts is about: a KPI beside the keys that all our shapes have. */
final class CountKeys {
  private final Layout layout;
  private final OwnKeys keys;

  CountKeys(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  /** The KPI of a record, if it is one of {@code conf/targets.yaml}. */
  Optional<Kpi> kpi(List<String> row) {
    return Optional.ofNullable(layout.counts().kpis().get(keys.text(row, Role.KPI)));
  }

  /** A rejection of a record whose KPI is not known. */
  Parsed unknownKpi(List<String> row) {
    return keys.unknown(
        "kpi", Role.KPI, row, layout.counts().kpis().keySet(), "zie conf/targets.yaml");
  }

  /** The record with its key, or why it is rejected. */
  Parsed keyed(List<String> row, Kpi kpi, List<Cell> cells) {
    return keys.keyed(row, CountFile.BREAKDOWN + kpi.indicator().id(), cells);
  }
}
