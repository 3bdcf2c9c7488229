package nl.regiobeeld.staffing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.Golden;
import nl.regiobeeld.model.AgeRange;

/**
 * The input of a golden case: what there is of everything, a line each.
 *
 * @param lines without the header
 */
record Case(List<Line> lines) {

  /** A line; its fields are empty where they say nothing. */
  record Line(
      String what, String sector, String name, String year, String age, String sex, String value) {
    BigDecimal number() {
      return new BigDecimal(value);
    }

    AgeRange range() {
      return MadeUp.age(age);
    }
  }

  static Case of(Golden golden) throws IOException {
    List<Line> lines =
        new String(golden.in(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(part -> new Line(part[0], part[1], part[2], part[3], part[4], part[5], part[6]))
            .toList();
    return new Case(lines);
  }

  private List<Line> of(String what) {
    return lines.stream().filter(line -> line.what().equals(what)).toList();
  }

  private Optional<BigDecimal> setting(String name) {
    return of("instelling").stream()
        .filter(line -> line.name().equals(name))
        .map(Line::number)
        .findFirst();
  }

  private int year(String name) {
    return setting(name).orElseThrow().intValueExact();
  }

  Projection project() {
    return Model.project(region(), parameters(), scenario(), year("laatste_jaar"));
  }

  private Scenario scenario() {
    return new Scenario(
        "zelf",
        "Zelf",
        setting("bevroren").isPresent(),
        setting("initiatieven").map(any -> Impact.Size.MIDDEN),
        Map.of());
  }

  private RegionInput region() {
    List<SectorInput> sectors = new ArrayList<>();
    for (String id : of("personeel").stream().map(Line::sector).distinct().toList()) {
      sectors.add(new SectorInput(id, stock(id), use(id)));
    }
    BigDecimal saved = setting("initiatieven").orElse(BigDecimal.ZERO);
    Impact impact = new Impact(saved, saved, saved);
    return new RegionInput("R", year("basisjaar"), sectors, impact);
  }

  private List<AgeStock> stock(String sector) {
    Map<AgeRange, BigDecimal> persons = new LinkedHashMap<>();
    Map<AgeRange, BigDecimal> hours = new LinkedHashMap<>();
    of("personeel").stream()
        .filter(line -> line.sector().equals(sector))
        .forEach(
            line ->
                (line.name().equals("uren") ? hours : persons).put(line.range(), line.number()));
    return persons.keySet().stream()
        .map(age -> new AgeStock(age, persons.get(age).longValueExact(), hours.get(age)))
        .toList();
  }

  private SortedMap<Integer, BigDecimal> use(String sector) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>();
    of("zorggebruik").stream()
        .filter(line -> line.sector().equals(sector))
        .forEach(line -> use.put(Integer.valueOf(line.year()), line.number()));
    return use;
  }

  private Parameters parameters() {
    Map<String, Map<Lever, Range>> ranges = new LinkedHashMap<>();
    for (Line line : of("parameter")) {
      BigDecimal value = line.number();
      ranges
          .computeIfAbsent(line.sector(), sector -> new EnumMap<>(Lever.class))
          .put(
              Lever.ofLabel(line.name()).orElseThrow(),
              new Range(value, value, value, "%", "test"));
    }
    AgePatterns ages =
        new AgePatterns(
            pattern("instroom_opleiding"),
            pattern("instroom_elders"),
            pattern("uitstroom"),
            pattern("pensioen"));
    return new Parameters(
        year("horizon"), year("groei_tot"), setting("voltijd").orElseThrow(), ages, ranges);
  }

  private AgePattern pattern(String name) {
    Map<AgeRange, BigDecimal> factors = new LinkedHashMap<>();
    of("patroon").stream()
        .filter(line -> line.name().equals(name))
        .forEach(line -> factors.put(line.range(), line.number()));
    return new AgePattern(factors);
  }
}
