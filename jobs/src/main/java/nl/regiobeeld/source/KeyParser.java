package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.CbsAges;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;
import nl.regiobeeld.source.Splits.Category;

/** The key of a CBS-like record: region, age, sex, period and margin, from codes or labels. */
final class KeyParser {
  /** {@code MW00000}, {@code MOG0095}, {@code MBG0067} or their labels. */
  private static final Pattern MARGIN =
      Pattern.compile(
          "(MW00000|Waarde|Prognose)|(?:(MOG00|Ondergrens )|(?:MBG00|Bovengrens"
              + " ))(\\d{2})(?:%-.*)?");

  /** CBS's codes for sex, and the one that means all persons together. */
  private static final Map<String, String> SEXES =
      Map.ofEntries(
          Map.entry("T009002", AgeRange.TOTAL),
          Map.entry("T001038", AgeRange.TOTAL),
          Map.entry("1100", AgeRange.TOTAL),
          Map.entry("3000", "man"),
          Map.entry("4000", "vrouw"),
          Map.entry("Totaal", AgeRange.TOTAL),
          Map.entry("Totaal mannen en vrouwen", AgeRange.TOTAL),
          Map.entry("Mannen", "man"),
          Map.entry("Vrouwen", "vrouw"));

  private final Layout layout;
  private final RegionCodes regions;

  KeyParser(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.regions = regions;
  }

  /** The record with its key, or why it is set aside or rejected. */
  Parsed parse(List<String> row, List<Cell> cells) {
    Part where = where(row, cells.stream().allMatch(c -> c.value() == null));
    if (where.isAgainst()) {
      return where.of(cells);
    }
    Part who = who(row);
    if (who.isAgainst()) {
      return who.of(cells);
    }
    return Parsed.used(
        where.with(who),
        where.provisional() ? cells.stream().map(Cell::provisional).toList() : cells);
  }

  /** The positions of the fields that tell where and when, and of those that tell who. */
  List<List<Integer>> groups() {
    List<Integer> who = new ArrayList<>(positions(Role.AGE, Role.MARGIN, Role.SEX));
    who.addAll(layout.splits().positions());
    return List.of(positions(Role.PERIOD, Role.REGION, Role.NAME), who);
  }

  private List<Integer> positions(Role... roles) {
    return Stream.of(roles).map(layout.keys()::get).filter(Objects::nonNull).toList();
  }

  /** What the fields of a group tell of a record that has a value. */
  Part part(int group, List<String> row) {
    return group == 0 ? where(row, false) : who(row);
  }

  /**
   * Where and when.
   *
   * @param empty whether the record has no value at all
   */
  private Part where(List<String> row, boolean empty) {
    Optional<Period> period = period(row);
    if (period.isEmpty()) {
      return Period.isOther(text(row, Role.PERIOD))
          ? aside("periode bestaat niet uit hele jaren")
          : Part.rejected("onbekende periode", layout, Role.PERIOD, row);
    }
    String place = text(row, Role.REGION);
    if (regions.hasNoKind(place)) {
      return aside("soort regio wordt niet gebruikt");
    }
    Optional<String> region = region(row, period.get().year());
    if (region.isEmpty() && !place.isEmpty() && empty) {
      return aside("onbekende regio zonder waarden");
    }
    if (region.isEmpty()) {
      String hint = place.isEmpty() ? "" : regions.suggestion(place);
      return Part.rejected("onbekende regio" + hint, layout, Role.REGION, row);
    }
    return Part.where(
        region.get(),
        text(row, Role.NAME),
        period.get().year(),
        period.get().years(),
        isProvisional(row, period.get()));
  }

  private Part who(List<String> row) {
    Optional<String> age = age(row);
    if (age.isEmpty()) {
      return Part.rejected("onbekende leeftijd", layout, Role.AGE, row);
    }
    Optional<Margin> margin = margin(row);
    if (margin.isEmpty()) {
      return aside("marge wordt niet gebruikt");
    }
    boolean hasSex = layout.keys().containsKey(Role.SEX);
    Category category = layout.splits().of(row, hasSex ? Map.of() : SEXES);
    String sex = sex(row, category);
    if (sex == null || (!category.breakdown().isEmpty() && !layout.splits().used())) {
      return aside("uitsplitsing wordt niet gebruikt");
    }
    return Part.who(age.get(), sex, margin.get(), category.breakdown());
  }

  private static Part aside(String reason) {
    return Part.against(Parsed.aside(reason, Parsed.Key.UNKNOWN, List.of()));
  }

  private boolean isProvisional(List<String> row, Period period) {
    return period.provisional() || layout.provisional().contains(text(row, Role.PERIOD));
  }

  private Optional<Period> period(List<String> row) {
    return layout.keys().containsKey(Role.PERIOD)
        ? Period.of(text(row, Role.PERIOD))
        : Optional.of(new Period(layout.fixed().year(), 1, false));
  }

  private Optional<String> region(List<String> row, int year) {
    return layout.keys().containsKey(Role.REGION)
        ? regions.resolve(text(row, Role.REGION), year)
        : Optional.of(layout.fixed().region());
  }

  private Optional<String> age(List<String> row) {
    if (!layout.keys().containsKey(Role.AGE)) {
      return Optional.of(layout.fixed().age());
    }
    String text = text(row, Role.AGE);
    return Optional.ofNullable(layout.ages().get(text))
        .or(() -> CbsAges.ofCode(text))
        .or(() -> CbsAges.ofTitle(text));
  }

  private Optional<Margin> margin(List<String> row) {
    if (!layout.keys().containsKey(Role.MARGIN)) {
      return Optional.of(Margin.WAARDE);
    }
    Matcher margin = MARGIN.matcher(text(row, Role.MARGIN));
    if (!margin.matches()) {
      return Optional.empty();
    }
    if (margin.group(1) != null) {
      return Optional.of(Margin.WAARDE);
    }
    return Integer.parseInt(margin.group(3)) == layout.interval()
        ? Optional.of(margin.group(2) != null ? Margin.ONDERGRENS : Margin.BOVENGRENS)
        : Optional.empty();
  }

  /** The sex that a row is about; null when its code means none. */
  private String sex(List<String> row, Category category) {
    if (layout.keys().containsKey(Role.SEX)) {
      return SEXES.get(text(row, Role.SEX));
    }
    return category.sex().isEmpty() ? AgeRange.TOTAL : category.sex();
  }

  /** A key field without its padding; empty when the file has no such column. */
  private String text(List<String> row, Role role) {
    Integer position = layout.keys().get(role);
    return position == null ? "" : row.get(position).strip();
  }
}
