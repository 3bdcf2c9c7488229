package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** Vektis open data Zvw: one record per gemeente, sex and age class. */
final class VektisParser implements RecordParser {
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
    String sex = field(row, Role.SEX);
    String age = field(row, Role.AGE);
    String gemeente = field(row, Role.REGION);
    List<Cell> cells = new ArrayList<>(layout.measures().size());
    Optional<Parsed> bad = readCells(row, cells);
    if (bad.isPresent()) {
      return bad.get();
    }
    if (sex.isEmpty() && age.isEmpty() && gemeente.isEmpty()) {
      Parsed.Key rest = new Parsed.Key("", "", "", "", layout.year(), Margin.WAARDE);
      return Parsed.aside("restrij: onderdrukte cellen", rest, cells);
    }
    Optional<String> range = ageRange(age);
    if (range.isEmpty()) {
      return rejected("onbekende leeftijdsklasse", Role.AGE, row, cells);
    }
    String who = SEXES.get(sex.toUpperCase(Locale.ROOT));
    if (who == null) {
      return rejected("onbekend geslacht", Role.SEX, row, cells);
    }
    Optional<String> code = names.gemeente(gemeente, layout.year());
    if (code.isEmpty()) {
      String hint = gemeente.isEmpty() ? "" : "; bedoelt u " + names.nearest(gemeente) + "?";
      return rejected("onbekende gemeente" + hint, Role.REGION, row, cells);
    }
    return Parsed.used(
        new Parsed.Key(code.get(), "", range.get(), who, layout.year(), Margin.WAARDE), cells);
  }

  private Optional<Parsed> readCells(List<String> row, List<Cell> cells) {
    Parsed bad = null;
    for (int i = 0; i < layout.measures().size(); i++) {
      Measure measure = layout.measures().get(i);
      String raw = row.get(measure.position());
      boolean cost = measure.unit().equals(VektisColumns.EURO);
      if (raw.isBlank() && cost) {
        cells.add(new Cell(i, raw, null, Status.ONBEKEND));
        continue;
      }
      var number = NumberText.parse(raw);
      if (number.isPresent() && cost && number.get().stripTrailingZeros().scale() > 2) {
        number = Optional.empty();
      }
      String reason = number.isEmpty() ? "geen getal" : "negatief aantal";
      if (number.isPresent() && (cost || number.get().signum() >= 0)) {
        cells.add(new Cell(i, raw, number.get(), Status.OK));
      } else if (bad == null) {
        bad = Parsed.rejected(reason, measure.column(), raw, cells);
      }
    }
    return Optional.ofNullable(bad);
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

  private Parsed rejected(String reason, Role role, List<String> row, List<Cell> cells) {
    int position = layout.keys().get(role);
    return Parsed.rejected(reason, layout.header().get(position), row.get(position), cells);
  }

  private String field(List<String> row, Role role) {
    return row.get(layout.keys().get(role)).strip();
  }
}
