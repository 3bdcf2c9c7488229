package nl.regiobeeld.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** GGZ waiting times: one record per provider, location, kind of care and target group. */
final class WaitingParser implements RecordParser {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Set<String> NO_PLACE = Set.of("", "-", "NA");

  private final Layout layout;
  private final Names names;

  WaitingParser(Layout layout, Names names) {
    this.layout = layout;
    this.names = names;
  }

  @Override
  public Parsed parse(List<String> row) {
    List<Cell> cells = new ArrayList<>(layout.measures().size());
    for (Measure measure : layout.measures()) {
      String raw = row.get(measure.position());
      Optional<Cell> cell = WaitingTime.cell(cells.size(), raw);
      if (cell.isEmpty()) {
        return Parsed.rejected("geen wachttijd in weken", measure.column(), raw, cells);
      }
      cells.add(cell.get());
    }
    if (cells.stream().noneMatch(WaitingTime::tells)) {
      return Parsed.aside("geen wachttijd vermeld", Parsed.Key.UNKNOWN, cells);
    }
    Optional<Integer> year = year(text(row, Role.PERIOD));
    return year.isEmpty()
        ? rejected("onbekende peildatum", Role.PERIOD, row, cells)
        : located(row, year.get(), cells);
  }

  /**
   * The record with the gemeente of its place: the place that its location is named after, else
   * that of the provider, else that of the provider's registered address.
   */
  private Parsed located(List<String> row, int year, List<Cell> cells) {
    Optional<String> location = place(row, Role.LOCATION, year);
    if (location.isPresent()) {
      return used(row, location.get(), year, cells);
    }
    Role role = NO_PLACE.contains(text(row, Role.REGION)) ? Role.SEAT : Role.REGION;
    if (NO_PLACE.contains(text(row, role))) {
      return rejected("geen plaats", Role.REGION, row, cells);
    }
    return place(row, role, year)
        .map(region -> used(row, region, year, cells))
        .orElseGet(() -> rejected("onbekende plaats" + hint(row, role), role, row, cells));
  }

  private String hint(List<String> row, Role role) {
    String nearest = names.nearestPlace(text(row, role));
    return nearest.equalsIgnoreCase(text(row, role))
        ? " bij postcode " + text(row, Role.POSTCODE)
        : "; bedoelt u " + nearest + "?";
  }

  private Optional<String> place(List<String> row, Role role, int year) {
    return names.place(text(row, role), text(row, Role.POSTCODE), year);
  }

  /** Many records are about one kind of care in one gemeente; their own number tells them apart. */
  private Parsed used(List<String> row, String region, int year, List<Cell> cells) {
    String breakdown =
        String.join(
            Parsed.Key.SEPARATOR,
            List.of(text(row, Role.CARE), text(row, Role.CIRCUIT), text(row, Role.ROW)));
    String all = AgeRange.TOTAL;
    return Parsed.used(
        new Parsed.Key(region, "", all, all, year, Margin.WAARDE, breakdown, 1), cells);
  }

  private static Optional<Integer> year(String date) {
    try {
      return Optional.of(LocalDate.parse(date, DATE).getYear());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Parsed rejected(String reason, Role role, List<String> row, List<Cell> cells) {
    int position = layout.keys().get(role);
    return Parsed.rejected(reason, layout.header().get(position), row.get(position), cells);
  }

  private String text(List<String> row, Role role) {
    return row.get(layout.keys().get(role)).strip();
  }
}
