package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.Layout.Role;

/** A forecast of the labour market: one record per region, sector, scenario and year. */
final class ForecastParser implements RecordParser {
  private static final List<String> SECTORS =
      Stream.concat(Stream.of(LabourKey.TOTAL), Sector.ids().stream()).toList();

  private final Layout layout;
  private final OwnKeys keys;

  ForecastParser(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    Optional<String> sector = sector(keys.text(row, Role.SECTOR));
    if (sector.isEmpty()) {
      return keys.unknown("sector", Role.SECTOR, row, SECTORS);
    }
    OwnNumbers numbers = OwnNumbers.of(layout, row);
    if (numbers.unreadable().isPresent()) {
      return numbers.unreadable().get();
    }
    return numbers.cells().isEmpty()
        ? Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, List.of())
        : keyed(row, sector.get(), numbers);
  }

  private Parsed keyed(List<String> row, String sector, OwnNumbers numbers) {
    String scenario = scenario(row);
    if (!Scenarios.ALL.contains(scenario)) {
      return keys.unknown("scenario", Role.SCENARIO, row, Scenarios.ALL);
    }
    Optional<Integer> issue = keys.year(row, Role.ISSUE);
    if (issue.isEmpty()) {
      return keys.rejected("geen jaar van uitgave", Role.ISSUE, row, List.of());
    }
    return checked(row, new LabourKey(sector, scenario, issue.get()), numbers);
  }

  private static Optional<String> sector(String text) {
    return text.equalsIgnoreCase(LabourKey.TOTAL) || text.isEmpty()
        ? Optional.of(LabourKey.TOTAL)
        : Sector.of(text).map(Sector::id);
  }

  private String scenario(List<String> row) {
    String text = keys.text(row, Role.SCENARIO).toLowerCase(Locale.ROOT);
    return text.isEmpty() ? Scenarios.REFERENCE : text;
  }

  private Parsed checked(List<String> row, LabourKey key, OwnNumbers numbers) {
    for (Map.Entry<String, BigDecimal> each : numbers.numbers().entrySet()) {
      String column = each.getKey().substring(ForecastFile.MEASURE.length());
      boolean isPersons = ForecastFile.PERSONS.contains(column);
      if (isPersons && each.getValue().stripTrailingZeros().scale() > 0) {
        return numbers.rejected("geen heel aantal personen", layout, each.getKey(), row);
      }
      if (each.getValue().signum() < 0 && !column.equals("tekort")) {
        return numbers.rejected("negatief", layout, each.getKey(), row);
      }
    }
    return keys.keyed(row, key.breakdown(), numbers.cells());
  }
}
