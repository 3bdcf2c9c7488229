package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.StaffFile;
import nl.regiobeeld.staffing.AgeStock;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.RegionInput;
import nl.regiobeeld.staffing.SectorInput;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the staffing model computes with: of each region its newest personnel by age class, and the
 * care that its population uses by year.
 *
 * @param regions in order of code
 * @param sources region to the bron of its personnel and population, joined
 * @param remarks why regions with personnel cannot be computed
 */
record ModelInputs(List<RegionInput> regions, Map<String, String> sources, List<String> remarks) {
  /** One age class of a sector's personnel. */
  private record Cell(String region, int year, String sector, AgeStock stock) {}

  /**
   * Gathers the input; as many rows as there are regions with personnel, sectors, ages and years.
   *
   * @param observations table waarnemingen
   * @param drivers table vraagontwikkeling
   * @param impact region to what its initiatives save
   */
  static ModelInputs of(
      Dataset<Row> observations, Dataset<Row> drivers, Map<String, Impact> impact) {
    Map<String, List<Cell>> staff = new TreeMap<>();
    for (Cell cell : cells(observations)) {
      staff.computeIfAbsent(cell.region(), region -> new ArrayList<>()).add(cell);
    }
    Map<String, Map<String, Use>> use = Use.of(drivers, staff.keySet());
    ModelInputs inputs = new ModelInputs(new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    staff.forEach(
        (region, cells) ->
            inputs.add(
                region,
                cells,
                use.getOrDefault(region, Map.of()),
                impact.getOrDefault(region, Impact.NONE)));
    return inputs;
  }

  private void add(String region, List<Cell> cells, Map<String, Use> use, Impact impact) {
    int base = cells.stream().mapToInt(Cell::year).max().orElseThrow();
    List<SectorInput> sectors = new ArrayList<>();
    for (String sector : cells.stream().map(Cell::sector).distinct().sorted().toList()) {
      List<AgeStock> stock = stock(cells, base, sector);
      SortedMap<Integer, BigDecimal> years =
          use.containsKey(sector) ? use.get(sector).years() : new TreeMap<>();
      if (!years.containsKey(base)) {
        remarks.add(
            "staffing model: %s, %s: vraagontwikkeling has no care use of its population in %d, the year of its personnel"
                .formatted(region, sector, base));
      } else if (stock.stream().anyMatch(each -> each.hours() == null)) {
        remarks.add(
            "staffing model: %s, %s: hours per person are missing in an age class of %d"
                .formatted(region, sector, base));
      } else if (!stock.isEmpty()) {
        sectors.add(new SectorInput(sector, stock, years));
        sources.put(region, StaffFile.SOURCE + " + " + use.get(sector).source());
      }
    }
    if (!sectors.isEmpty()) {
      try {
        regions.add(new RegionInput(region, base, sectors, impact));
      } catch (Refusal refusal) {
        remarks.add("staffing model: " + refusal.getMessage());
      }
    }
  }

  private static List<AgeStock> stock(List<Cell> cells, int year, String sector) {
    return cells.stream()
        .filter(cell -> cell.year() == year && cell.sector().equals(sector))
        .map(Cell::stock)
        .sorted(Comparator.comparingInt(stock -> stock.age().from()))
        .toList();
  }

  /** Personnel by age class; what is told of all ages together has no flows. */
  private static List<Cell> cells(Dataset<Row> observations) {
    Dataset<Row> hours =
        observations
            .where(col("meting").equalTo(StaffFile.HOURS))
            .select(
                col("regio_code"),
                col("periode"),
                col("uitsplitsing"),
                col("leeftijd"),
                col("waarde").as("uren"));
    return observations
        .where(col("meting").equalTo(StaffFile.PERSONS))
        .where(col("leeftijd").notEqual(AgeRange.TOTAL))
        .join(
            hours, new String[] {"regio_code", "periode", "uitsplitsing", "leeftijd"}, "left_outer")
        .select("regio_code", "periode", "uitsplitsing", "leeftijd", "waarde", "uren")
        .orderBy("regio_code", "periode", "uitsplitsing", "leeftijd")
        .collectAsList()
        .stream()
        .map(ModelInputs::cell)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Cell> cell(Row row) {
    String breakdown = row.getAs("uitsplitsing");
    BigDecimal persons = row.getAs("waarde");
    BigDecimal hours = row.getAs("uren");
    return AgeRange.ofLabel(row.getAs("leeftijd"))
        .map(
            age ->
                new Cell(
                    row.getAs("regio_code"),
                    row.getAs("periode"),
                    breakdown.substring(StaffFile.BREAKDOWN.length()),
                    new AgeStock(
                        age, persons.setScale(0, RoundingMode.HALF_UP).longValueExact(), hours)));
  }
}
