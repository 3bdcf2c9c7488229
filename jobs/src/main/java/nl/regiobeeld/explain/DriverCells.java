package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.demand.Measure;
import nl.regiobeeld.demand.People;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.RateKind;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.CareUseFile;

/**
 * The people and rates behind a row of table vraagontwikkeling.
 *
 * @param row the row
 */
record DriverCells(TableRow row, Facts facts) {
  /** The formula over {@link #rated}. */
  static final String RATED = "som(inwoners * per_1000 / 1000)";

  /** The formula over {@link #people}. */
  static final String COUNTED = "som(inwoners)";

  /** The people of a region in the row's year and source, of an age; empty when not there. */
  Cells people(String region, String age) {
    List<List<String>> rows = new ArrayList<>();
    all(region, row.text("bron"), row.text("jaar"))
        .parts(age, AgeRange.TOTAL)
        .ifPresent(parts -> parts.forEach(band -> rows.add(fields(band))));
    return new Cells("inwoners van " + region, List.of("leeftijd", "geslacht", "inwoners"), rows);
  }

  /** The people of a source and year, each band beside its rate. */
  Cells rated(String source, String year) {
    People people = all(row.text("regio_code"), source, year);
    List<List<String>> rows = new ArrayList<>();
    for (TableRow rate : rates()) {
      String age = rate.text("leeftijd");
      people
          .parts(age, rate.text("geslacht"))
          .ifPresent(
              parts ->
                  parts.forEach(
                      band -> {
                        List<String> fields = new ArrayList<>(fields(band));
                        fields.add(rate.text("waarde"));
                        rows.add(fields);
                      }));
    }
    return new Cells(
        "inwoners van %s en zorggebruik".formatted(row.text("regio_code")),
        List.of("leeftijd", "geslacht", "inwoners", "per_1000"),
        rows);
  }

  private static List<String> fields(People.Band band) {
    return List.of(band.age(), band.sex(), band.count().toPlainString());
  }

  private People all(String region, String source, String year) {
    Map<String, String> wanted = Map.of("regio_code", region, "bron", source, "periode", year);
    List<People.Band> bands = new ArrayList<>();
    for (TableRow each : facts.rows(ResultTables.BEVOLKING, wanted)) {
      Optional<BigDecimal> count = each.number("inwoners");
      count.ifPresent(
          some -> bands.add(new People.Band(each.text("leeftijd"), each.text("geslacht"), some)));
    }
    return People.of(bands);
  }

  /** The newest rates of the region, else of the Netherlands. */
  private List<TableRow> rates() {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("meting", CareUseFile.RATE);
    wanted.put(
        "uitsplitsing",
        CareUseFile.KIND + kind() + "; " + CareUseFile.SUBJECT + row.text("onderwerp"));
    Map<String, List<TableRow>> byRegion = new LinkedHashMap<>();
    for (TableRow rate : facts.rows(InputTables.WAARNEMINGEN, wanted)) {
      byRegion.computeIfAbsent(rate.text("regio_code"), code -> new ArrayList<>()).add(rate);
    }
    List<TableRow> national = byRegion.getOrDefault(Region.NETHERLANDS, List.of());
    List<TableRow> rates = byRegion.getOrDefault(row.text("regio_code"), national);
    Optional<String> newest =
        rates.stream().map(rate -> rate.text("periode")).max(Comparator.naturalOrder());
    return rates.stream().filter(rate -> rate.text("periode").equals(newest.orElse(""))).toList();
  }

  private String kind() {
    if (row.text("maat").equals(Measure.PREVALENTIE_INDEX.label())) {
      return RateKind.CONDITION;
    }
    return row.text("maat").equals(Measure.DEMOGRAFISCHE_INDEX_VRAAG.label())
        ? RateKind.SECTOR
        : RateKind.CLIENTS;
  }
}
