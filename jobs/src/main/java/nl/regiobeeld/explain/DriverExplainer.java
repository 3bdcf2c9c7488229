package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.StaffFile;

/** Explains table vraagontwikkeling: people, rates, and what follows from both. */
final class DriverExplainer implements Explainer {
  private static final Pattern LINE = Pattern.compile("Lineair tussen (\\d{4}) en (\\d{4})\\.");
  private static final String CLIENTS = "clienten_ouderenzorg";
  private static final int OLDER = 55;

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    if (row.number("waarde").isPresent()) {
      steps.add(part("teller", row, facts));
      steps.add(hasBase(row) ? based(row, facts) : part("noemer", row, facts));
      steps.add(factor(row, facts));
      steps.add(Step.of("waarde", "factor * teller / noemer", Map.of(), row.number("waarde")));
    }
    row.number("landelijk").ifPresent(national -> steps.add(national(row, facts)));
    row.number("verhouding")
        .ifPresent(
            ratio ->
                steps.add(
                    Step.of(
                        "verhouding", "waarde / landelijk", published(row), Optional.of(ratio))));
    List<String> notes = new ArrayList<>();
    notes.add("Status: %s; %s.".formatted(row.text("status"), row.text("soort")));
    Optional.of(row.text("toelichting")).filter(text -> !text.isEmpty()).ifPresent(notes::add);
    return new Explanation(steps, notes, "Demand drivers");
  }

  /** A ratio is that of the numbers as published. */
  private static Map<String, BigDecimal> published(TableRow row) {
    return Map.of(
        "waarde", row.number("waarde").orElseThrow(),
        "landelijk", row.number("landelijk").orElseThrow());
  }

  private static boolean hasBase(TableRow row) {
    return row.number("basisjaar").isPresent();
  }

  /** What a measure takes from the people of the year, or from the years around it. */
  private static Step part(String column, TableRow row, Facts facts) {
    Matcher line = LINE.matcher(row.text("toelichting"));
    if (line.find()) {
      return between(column, line.group(1), line.group(2), row, facts);
    }
    if (row.text("maat").equals("aandeel_55plus")) {
      return Step.of(column, "som(waarde)", staff(column, row, facts), row.number(column));
    }
    DriverCells cells = new DriverCells(row, facts);
    boolean rated = row.text("maat").contains("index");
    Cells people =
        rated
            ? cells.rated(row.text("bron"), row.text("jaar"))
            : cells.people(whose(row), age(column, row.text("maat")));
    return orGiven(column, rated ? DriverCells.RATED : DriverCells.COUNTED, people, row);
  }

  private static String whose(TableRow row) {
    return isNational(row) ? Region.NETHERLANDS : row.text("regio_code");
  }

  private static boolean isNational(TableRow row) {
    return row.text("maat").equals("clienten_landelijke_trend");
  }

  private static String age(String column, String measure) {
    boolean whole = column.equals("noemer");
    return switch (measure) {
      case "aandeel_65plus" -> whole ? AgeRange.TOTAL : "65+";
      case "aandeel_80plus" -> whole ? AgeRange.TOTAL : "80+";
      case "grijze_druk" -> whole ? "20-64" : "65+";
      case "groene_druk" -> whole ? "20-64" : "0-19";
      default -> "80+";
    };
  }

  /** An edition of some regions lacks the people of others; then the number stands for itself. */
  private static Step orGiven(String column, String formula, Cells cells, TableRow row) {
    return cells.rows().isEmpty()
        ? itself(column, row)
        : Step.of(column, formula, cells, row.number(column));
  }

  private static Step itself(String column, TableRow row) {
    Optional<BigDecimal> number = row.number(column);
    return Step.of(column, column, Map.of(column, number.orElseThrow()), number);
  }

  private static Step between(
      String column, String before, String after, TableRow row, Facts facts) {
    Optional<BigDecimal> first = point(column, before, row, facts);
    Optional<BigDecimal> next = point(column, after, row, facts);
    if (first.isEmpty() || next.isEmpty()) {
      return itself(column, row);
    }
    Map<String, BigDecimal> given = new TreeMap<>();
    given.put("voor", first.get());
    given.put("na", next.get());
    given.put("jaar_voor", new BigDecimal(before));
    given.put("jaar_na", new BigDecimal(after));
    given.put("jaar", row.number("jaar").orElseThrow());
    return Step.of(
        column,
        "voor + (na - voor) * (jaar - jaar_voor) / (jaar_na - jaar_voor)",
        given,
        row.number(column));
  }

  /** What the measure took in another year; the national trend follows the nation's clients. */
  private static Optional<BigDecimal> point(String column, String year, TableRow row, Facts facts) {
    String measure = isNational(row) ? CLIENTS : row.text("maat");
    return rows(row, whose(row), year, measure, facts).stream()
        .findFirst()
        .flatMap(point -> point.number(column));
  }

  private static List<TableRow> rows(
      TableRow row, String region, String year, String measure, Facts facts) {
    return facts.rows(
        DriverTable.VRAAGONTWIKKELING,
        Map.of(
            "regio_code", region,
            "maat", measure,
            "onderwerp", row.text("onderwerp"),
            "jaar", year));
  }

  private static Step based(TableRow row, Facts facts) {
    String base = row.text("basisjaar");
    Cells cells =
        Cells.of(
            "rij van basisjaar",
            List.of("jaar", "teller"),
            rows(row, row.text("regio_code"), base, row.text("maat"), facts));
    return Step.of("noemer", "som(teller)", cells, row.number("noemer"));
  }

  private static Step factor(TableRow row, Facts facts) {
    if (!row.text("maat").startsWith("clienten_")) {
      return Step.of("factor", "100", Map.of(), row.number("factor"));
    }
    String base = row.text("basisjaar");
    String source =
        rows(row, row.text("regio_code"), base, CLIENTS, facts).stream()
            .findFirst()
            .map(each -> each.text("bron"))
            .orElse("");
    Cells cells = new DriverCells(row, facts).rated(source, base);
    return orGiven("factor", DriverCells.RATED, cells, row);
  }

  private static Cells staff(String column, TableRow row, Facts facts) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("meting", StaffFile.PERSONS);
    wanted.put("regio_code", row.text("regio_code"));
    wanted.put("periode", row.text("jaar"));
    wanted.put("uitsplitsing", StaffFile.BREAKDOWN + row.text("onderwerp"));
    int from = column.equals("teller") ? OLDER : 0;
    List<TableRow> classes =
        facts.rows(InputTables.WAARNEMINGEN, wanted).stream()
            .filter(
                each ->
                    AgeRange.ofLabel(each.text("leeftijd"))
                        .filter(age -> age.from() >= from)
                        .isPresent())
            .toList();
    return Cells.of("personeel", List.of("leeftijd", "bestand", "regel", "waarde"), classes);
  }

  private static Step national(TableRow row, Facts facts) {
    Cells cells =
        Cells.of(
            "rij van Nederland",
            List.of("regio_code", "jaar", "waarde"),
            rows(row, Region.NETHERLANDS, row.text("jaar"), row.text("maat"), facts));
    return orGiven("landelijk", "som(waarde)", cells, row);
  }
}
