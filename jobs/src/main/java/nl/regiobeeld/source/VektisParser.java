package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** Vektis open data Zvw: one record per gemeente, sex and age class. */
final class VektisParser implements PartwiseParser {
  private static final Pattern AGE = Pattern.compile("(\\d{1,2})\\s*t/m\\s*(\\d{1,2})\\s*jaar");
  private static final Pattern OPEN_AGE = Pattern.compile("(\\d{2,3})\\s*\\+");
  private static final Map<String, String> SEXES = Map.of("M", "man", "V", "vrouw");

  private final Layout layout;
  private final Names names;

  VektisParser(Layout layout, Names names) {
    this.layout = layout;
    this.names = names;
  }

  @Override
  public Parsed parse(List<String> row) {
    List<Cell> cells = new ArrayList<>(layout.measures().size());
    Optional<Parsed> bad = readCells(row, cells);
    if (bad.isPresent()) {
      return bad.get();
    }
    if (Stream.of(Role.SEX, Role.AGE, Role.REGION).allMatch(role -> field(row, role).isEmpty())) {
      Parsed.Key rest = new Parsed.Key("", "", "", "", layout.year(), Margin.WAARDE);
      return Parsed.aside("restrij: onderdrukte cellen", rest, cells);
    }
    Part who = who(row);
    if (who.isAgainst()) {
      return who.of(cells);
    }
    Part where = where(row);
    return where.isAgainst() ? where.of(cells) : Parsed.used(where.with(who), cells);
  }

  private Part who(List<String> row) {
    Optional<String> range = ageRange(field(row, Role.AGE));
    if (range.isEmpty()) {
      return Part.rejected("onbekende leeftijdsklasse", layout, Role.AGE, row);
    }
    String sex = SEXES.get(field(row, Role.SEX).toUpperCase(Locale.ROOT));
    return sex == null
        ? Part.rejected("onbekend geslacht", layout, Role.SEX, row)
        : Part.who(range.get(), sex, Margin.WAARDE, "");
  }

  private Part where(List<String> row) {
    String gemeente = field(row, Role.REGION);
    Optional<String> code = names.gemeente(gemeente, layout.year());
    if (code.isEmpty()) {
      String hint = gemeente.isEmpty() ? "" : "; bedoelt u " + names.nearest(gemeente) + "?";
      return Part.rejected("onbekende gemeente" + hint, layout, Role.REGION, row);
    }
    return Part.where(code.get(), "", layout.year(), 1, false);
  }

  @Override
  public List<List<Integer>> groups() {
    return List.of(
        List.of(layout.keys().get(Role.AGE), layout.keys().get(Role.SEX)),
        List.of(layout.keys().get(Role.REGION)));
  }

  /** What a group tells; of an empty one the others tell whether it is the rest row. */
  @Override
  public Optional<Part> part(int group, List<String> row) {
    boolean empty = groups().get(group).stream().allMatch(each -> row.get(each).isBlank());
    return empty ? Optional.empty() : Optional.of(group == 0 ? who(row) : where(row));
  }

  private Optional<Parsed> readCells(List<String> row, List<Cell> cells) {
    Parsed bad = null;
    for (int i = 0; i < layout.measures().size(); i++) {
      Measure measure = layout.measures().get(i);
      String raw = row.get(measure.position());
      Optional<Cell> cell = cell(i, raw);
      if (cell.isPresent()) {
        cells.add(cell.get());
      } else if (bad == null) {
        boolean negative = number(measure, raw).isPresent();
        String reason = negative ? "negatief aantal" : "geen getal";
        bad = Parsed.rejected(reason, measure.column(), raw, cells);
      }
    }
    return Optional.ofNullable(bad);
  }

  /** The value in a field: a number of anything from nothing, or costs, which may be unknown. */
  @Override
  public Optional<Cell> cell(int measure, String raw) {
    Measure what = layout.measures().get(measure);
    if (raw.isBlank() && isCost(what)) {
      return Optional.of(new Cell(measure, raw, null, Status.ONBEKEND));
    }
    return number(what, raw)
        .filter(number -> isCost(what) || number.signum() >= 0)
        .map(number -> new Cell(measure, raw, number, Status.OK));
  }

  @Override
  public List<Measure> measures() {
    return layout.measures();
  }

  @Override
  public Range range(int measure) {
    return isCost(layout.measures().get(measure)) ? Range.MONEY : Range.COUNTS;
  }

  private static Optional<BigDecimal> number(Measure measure, String raw) {
    return NumberText.parse(raw)
        .filter(number -> !isCost(measure) || number.stripTrailingZeros().scale() <= 2);
  }

  private static boolean isCost(Measure measure) {
    return measure.unit().equals(VektisColumns.EURO);
  }

  private static Optional<String> ageRange(String text) {
    Matcher closed = AGE.matcher(text);
    if (closed.matches()) {
      return AgeRange.ofLabel(closed.group(1) + "-" + closed.group(2)).map(AgeRange::label);
    }
    Matcher open = OPEN_AGE.matcher(text);
    return open.matches()
        ? Optional.of(new AgeRange(Integer.parseInt(open.group(1)), AgeRange.OPEN).label())
        : Optional.empty();
  }

  private String field(List<String> row, Role role) {
    return row.get(layout.keys().get(role)).strip();
  }
}
