package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** The key of a CBS-like record: region, age, sex, period and margin, from codes or labels. */
final class KeyParser {
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:JJ00)?");
  private static final Map<String, Margin> MARGINS =
      Map.of(
          "MW00000", Margin.WAARDE,
          "MOG0095", Margin.ONDERGRENS,
          "MBG0095", Margin.BOVENGRENS,
          "Waarde", Margin.WAARDE,
          "Ondergrens 95%-interval", Margin.ONDERGRENS,
          "Bovengrens 95%-interval", Margin.BOVENGRENS);

  /** CBS's codes for sex, and the one that means all persons together. */
  private static final Map<String, String> SEXES =
      Map.of(
          "T009002",
          AgeRange.TOTAL,
          "T001038",
          AgeRange.TOTAL,
          "1100",
          AgeRange.TOTAL,
          "3000",
          "man",
          "4000",
          "vrouw",
          "Totaal",
          AgeRange.TOTAL,
          "Mannen",
          "man",
          "Vrouwen",
          "vrouw");

  private final Layout layout;
  private final RegionCodes regions;

  KeyParser(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.regions = regions;
  }

  /** The record with its key, or why it is set aside or rejected. */
  Parsed parse(List<String> row, List<Cell> cells) {
    Optional<Integer> year = year(row);
    if (year.isEmpty()) {
      return rejected("onbekende periode", Role.PERIOD, row, cells);
    }
    String place = text(row, Role.REGION);
    if (regions.hasNoKind(place)) {
      return Parsed.aside("soort regio wordt niet gebruikt", Parsed.Key.UNKNOWN, cells);
    }
    Optional<String> region = regions.resolve(place, year.get());
    if (region.isEmpty() && !place.isEmpty() && cells.stream().allMatch(c -> c.value() == null)) {
      return Parsed.aside("onbekende regio zonder waarden", Parsed.Key.UNKNOWN, cells);
    }
    if (region.isEmpty()) {
      String hint = place.isEmpty() ? "" : regions.suggestion(place);
      return rejected("onbekende regio" + hint, Role.REGION, row, cells);
    }
    Optional<String> age = age(row);
    if (age.isEmpty()) {
      return rejected("onbekende leeftijd", Role.AGE, row, cells);
    }
    Margin margin =
        layout.keys().containsKey(Role.MARGIN)
            ? MARGINS.get(text(row, Role.MARGIN))
            : Margin.WAARDE;
    if (margin == null) {
      return Parsed.aside("marge wordt niet gebruikt", Parsed.Key.UNKNOWN, cells);
    }
    String sex = sex(row);
    if (sex == null) {
      return Parsed.aside("uitsplitsing wordt niet gebruikt", Parsed.Key.UNKNOWN, cells);
    }
    return Parsed.used(
        new Parsed.Key(region.get(), text(row, Role.NAME), age.get(), sex, year.get(), margin),
        cells);
  }

  private Optional<Integer> year(List<String> row) {
    if (!layout.keys().containsKey(Role.PERIOD)) {
      return Optional.of(layout.year());
    }
    Matcher matcher = PERIOD.matcher(text(row, Role.PERIOD));
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private Optional<String> age(List<String> row) {
    if (!layout.keys().containsKey(Role.AGE)) {
      return Optional.of(layout.age());
    }
    String text = text(row, Role.AGE);
    return Optional.ofNullable(layout.ages().get(text))
        .or(() -> AgeRange.ofDutch(text).map(AgeRange::label));
  }

  private String sex(List<String> row) {
    if (layout.keys().containsKey(Role.SEX)) {
      return SEXES.get(text(row, Role.SEX));
    }
    return layout.keys().containsKey(Role.PERSON)
        ? SEXES.get(text(row, Role.PERSON))
        : AgeRange.TOTAL;
  }

  private Parsed rejected(String reason, Role role, List<String> row, List<Cell> cells) {
    int position = layout.keys().get(role);
    return Parsed.rejected(reason, layout.header().get(position), row.get(position), cells);
  }

  /** A key field without its padding; empty when the file has no such column. */
  private String text(List<String> row, Role role) {
    Integer position = layout.keys().get(role);
    return position == null ? "" : row.get(position).strip();
  }
}
