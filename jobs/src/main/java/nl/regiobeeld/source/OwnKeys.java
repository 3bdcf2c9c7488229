package nl.regiobeeld.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.CbsAges;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** Region, year, age and sex of a record in a shape of our own, as people write them. */
final class OwnKeys {
  /** Nobody counted before, and a year beyond is a slip of the pen. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  /** How much of a text is compared with words that are known: more than any of them is long. */
  private static final int LONGEST = 80;

  /** How many letters may be wrong in the name of an own region. */
  private static final int SLIPS = 2;

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

  OwnKeys(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.regions = regions;
  }

  /** The record with its key, or why it is rejected. */
  Parsed keyed(List<String> row, String breakdown, List<Cell> cells) {
    return keyed(row, text(row, Role.REGION), breakdown, cells);
  }

  /**
   * The same of a record whose region is empty where it means a certain one.
   *
   * @param place the region as the record has it, or what its empty field means
   */
  Parsed keyed(List<String> row, String place, String breakdown, List<Cell> cells) {
    Optional<Integer> year = year(row, Role.PERIOD);
    if (year.isEmpty()) {
      String reason = "geen jaar van %d tot en met %d".formatted(FIRST_YEAR, LAST_YEAR);
      return rejected(reason, Role.PERIOD, row, cells);
    }
    Optional<String> region = region(place, year.get());
    if (region.isEmpty()) {
      String reason = place.isEmpty() ? "geen regio" : "onbekende regio" + suggestion(place);
      return rejected(reason, Role.REGION, row, cells);
    }
    Optional<String> age = age(row);
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
    return Parsed.used(
        new Parsed.Key(region.get(), "", age.get(), sex, year.get(), Margin.WAARDE, breakdown, 1),
        cells);
  }

  /** The year in a field; none when it is no year or one that cannot be meant. */
  Optional<Integer> year(List<String> row, Role role) {
    return Optional.of(text(row, role))
        .filter(year -> YEAR.matcher(year).matches())
        .map(Integer::valueOf)
        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
  }

  /** The code of an own region by its id or name, else of any other. */
  Optional<String> region(String text, int year) {
    return layout.counts().regions().entrySet().stream()
        .filter(own -> own.getKey().equals(text) || own.getValue().equalsIgnoreCase(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> text.isEmpty() ? Optional.empty() : regions.resolve(text, year));
  }

  /** An own region that differs in a letter or two, else what the register has. */
  String suggestion(String place) {
    Map<String, String> own = layout.counts().regions();
    return Stream.concat(own.keySet().stream(), own.values().stream())
        .filter(name -> Nearest.distance(place, name) <= SLIPS)
        .findFirst()
        .map("; bedoelt u %s?"::formatted)
        .orElseGet(() -> regions.suggestion(place));
  }

  /** The label of the record's ages; none when they cannot be read. */
  Optional<String> age(List<String> row) {
    String text = text(row, Role.AGE);
    if (text.isEmpty() || text.equalsIgnoreCase(AgeRange.TOTAL)) {
      return Optional.of(AgeRange.TOTAL);
    }
    return AgeRange.ofLabel(text).map(AgeRange::label).or(() -> CbsAges.ofTitle(text));
  }

  /** A record that is rejected for one of its keys. */
  Parsed rejected(String reason, Role role, List<String> row, List<Cell> cells) {
    int position = layout.keys().get(role);
    return Parsed.rejected(reason, layout.header().get(position), row.get(position), cells);
  }

  /** A record that is rejected for a word that is none of those known, which are few. */
  Parsed unknown(String what, Role role, List<String> row, List<String> known) {
    return unknown(what, role, row, known, "kies uit " + String.join(", ", known));
  }

  /**
   * A record that is rejected for a word that is none of those known.
   *
   * @param otherwise what to do when the word resembles none of them
   */
  Parsed unknown(
      String what, Role role, List<String> row, Collection<String> known, String otherwise) {
    String word = text(row, role);
    String hint =
        Nearest.nearest(word.substring(0, Math.min(word.length(), LONGEST)), known)
            .map("bedoelt u %s?"::formatted)
            .orElse(otherwise);
    return rejected("onbekende %s; %s".formatted(what, hint), role, row, List.of());
  }

  /** A key field without its padding; empty when the shape has no such column. */
  String text(List<String> row, Role role) {
    Integer position = layout.keys().get(role);
    return position == null ? "" : row.get(position).strip();
  }
}
