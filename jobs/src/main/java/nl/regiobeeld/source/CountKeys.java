package nl.regiobeeld.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.CbsAges;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** What a record of own counts is about, as people write it. */
final class CountKeys {
  /** Nobody counted before, and a year beyond is a slip of the pen. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  /** How much of a text is compared with ids: more than any id is long. */
  private static final int LONGEST = 80;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Map<String, String> SEXES =
      Map.of(
          "",
          AgeRange.TOTAL,
          AgeRange.TOTAL,
          AgeRange.TOTAL,
          "man",
          "man",
          "mannen",
          "man",
          "vrouw",
          "vrouw",
          "vrouwen",
          "vrouw");

  private final Layout layout;
  private final RegionCodes regions;

  CountKeys(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.regions = regions;
  }

  /** The KPI of a record, if it is one of {@code conf/targets.yaml}. */
  Optional<Kpi> kpi(List<String> row) {
    return Optional.ofNullable(layout.counts().kpis().get(text(row, Role.KPI)));
  }

  /** A rejection of a record whose KPI is not known. */
  Parsed unknownKpi(List<String> row) {
    String word = text(row, Role.KPI);
    String hint =
        Nearest.nearest(
                word.substring(0, Math.min(word.length(), LONGEST)),
                layout.counts().kpis().keySet())
            .map("; bedoelt u %s?"::formatted)
            .orElse("; zie conf/targets.yaml");
    return rejected("onbekende kpi" + hint, Role.KPI, row, List.of());
  }

  /** The record with its key, or why it is rejected. */
  Parsed keyed(List<String> row, Kpi kpi, List<Cell> cells) {
    Optional<Integer> year = year(text(row, Role.PERIOD));
    if (year.isEmpty()) {
      String reason = "geen jaar van %d tot en met %d".formatted(FIRST_YEAR, LAST_YEAR);
      return rejected(reason, Role.PERIOD, row, cells);
    }
    Optional<String> region = region(text(row, Role.REGION), year.get());
    if (region.isEmpty()) {
      String place = text(row, Role.REGION);
      String reason =
          place.isEmpty() ? "geen regio" : "onbekende regio" + regions.suggestion(place);
      return rejected(reason, Role.REGION, row, cells);
    }
    Optional<String> age = age(text(row, Role.AGE));
    if (age.isEmpty()) {
      return rejected(
          "onbekende leeftijd; schrijf 18-64, 65+ of niets (een spreadsheet maakt van 5-9 een"
              + " datum)",
          Role.AGE,
          row,
          cells);
    }
    String sex = SEXES.get(text(row, Role.SEX).toLowerCase(Locale.ROOT));
    if (sex == null) {
      return rejected("onbekend geslacht; schrijf man, vrouw of niets", Role.SEX, row, cells);
    }
    String breakdown = CountFile.BREAKDOWN + kpi.indicator().id();
    return Parsed.used(
        new Parsed.Key(region.get(), "", age.get(), sex, year.get(), Margin.WAARDE, breakdown, 1),
        cells);
  }

  private static Optional<Integer> year(String text) {
    return Optional.of(text)
        .filter(year -> YEAR.matcher(year).matches())
        .map(Integer::valueOf)
        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
  }

  /** The code of an own region by its id or name, else of any other. */
  private Optional<String> region(String text, int year) {
    return layout.counts().regions().entrySet().stream()
        .filter(own -> own.getKey().equals(text) || own.getValue().equalsIgnoreCase(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> text.isEmpty() ? Optional.empty() : regions.resolve(text, year));
  }

  private static Optional<String> age(String text) {
    if (text.isEmpty() || text.equalsIgnoreCase(AgeRange.TOTAL)) {
      return Optional.of(AgeRange.TOTAL);
    }
    return AgeRange.ofLabel(text).map(AgeRange::label).or(() -> CbsAges.ofTitle(text));
  }

  private Parsed rejected(String reason, Role role, List<String> row, List<Cell> cells) {
    int position = layout.keys().get(role);
    return Parsed.rejected(reason, layout.header().get(position), row.get(position), cells);
  }

  private String text(List<String> row, Role role) {
    return row.get(layout.keys().get(role)).strip();
  }
}
