package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;

/** The entries behind a row of wachttijden, with the wait that the row is about. */
final class WaitingEntries {
  private static final List<String> COLUMNS =
      List.of("bestand", "regel", "regio_naam", "uitsplitsing", "weken", "boven");

  /** The measures that a kind of wait is the sum of. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "aanmeld",
          List.of("aanmeldwachttijd"),
          "behandel",
          List.of("behandelwachttijd"),
          AgeRange.TOTAL,
          List.of("aanmeldwachttijd", "behandelwachttijd"));

  private final List<String> parts;
  private final BigDecimal norm;
  private final Collection<Map<String, TableRow>> entries;

  /** The entries of all gemeenten for the row's kinds of care and wait. */
  WaitingEntries(TableRow row, Facts facts) {
    this.parts = PARTS.get(row.text("soort_wachttijd"));
    this.norm = row.number("norm_weken").orElseThrow();
    Map<List<String>, Map<String, TableRow>> perLine = new LinkedHashMap<>();
    Map<String, String> wanted =
        new TreeMap<>(Map.of("bron", row.text("bron"), "periode", row.text("periode")));
    for (TableRow each : facts.rows(InputTables.WAARNEMINGEN, wanted)) {
      if (parts.contains(each.text("meting")) && isOf(row.text("soort_zorg"), each)) {
        perLine
            .computeIfAbsent(
                List.of(each.text("bestand"), each.text("regel")), line -> new TreeMap<>())
            .put(each.text("meting"), each);
      }
    }
    this.entries = perLine.values();
  }

  private static boolean isOf(String care, TableRow observation) {
    String own = observation.text("uitsplitsing").split("; ", -1)[0];
    String kind = own.isEmpty() ? Status.ONBEKEND.label() : own;
    return care.equals(AgeRange.TOTAL) || care.equals(kind);
  }

  /** Entries with a waiting time: weken, and boven, which is 1 above the norm; shortest first. */
  Cells waits(Predicate<TableRow> wanted) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, TableRow> entry : entries) {
      TableRow first = entry.values().iterator().next();
      weeks(entry)
          .filter(weeks -> wanted.test(first))
          .ifPresent(weeks -> rows.add(cell(first, weeks)));
    }
    rows.sort(Comparator.comparing(cell -> new BigDecimal(cell.get(COLUMNS.indexOf("weken")))));
    return new Cells("vermeldingen met een wachttijd", COLUMNS, rows);
  }

  /** The middle entry of these, or the middle two. */
  static Cells middle(Cells waits) {
    int size = waits.rows().size();
    return new Cells(
        "de middelste",
        waits.columns(),
        size == 0 ? List.of() : waits.rows().subList((size - 1) / 2, size / 2 + 1));
  }

  /** Entries that take no new patients. */
  Cells stops(Predicate<TableRow> wanted) {
    List<TableRow> stops = new ArrayList<>();
    for (Map<String, TableRow> entry : entries) {
      entry.values().stream()
          .filter(measure -> measure.text("status").equals(Status.PATIENTENSTOP.label()))
          .filter(wanted)
          .findFirst()
          .ifPresent(stops::add);
    }
    return Cells.of(
        "vermeldingen met een patiëntenstop",
        List.of("bestand", "regel", "regio_naam", "meting", "ruwe_waarde"),
        stops);
  }

  private Optional<BigDecimal> weeks(Map<String, TableRow> entry) {
    BigDecimal weeks = BigDecimal.ZERO;
    for (String part : parts) {
      Optional<BigDecimal> known =
          Optional.ofNullable(entry.get(part)).flatMap(m -> m.number("waarde"));
      if (known.isEmpty()) {
        return Optional.empty();
      }
      weeks = weeks.add(known.get());
    }
    return Optional.of(weeks);
  }

  private List<String> cell(TableRow first, BigDecimal weeks) {
    return List.of(
        first.text("bestand"),
        first.text("regel"),
        first.text("regio_naam"),
        first.text("uitsplitsing"),
        weeks.toPlainString(),
        weeks.compareTo(norm) > 0 ? "1" : "0");
  }
}
