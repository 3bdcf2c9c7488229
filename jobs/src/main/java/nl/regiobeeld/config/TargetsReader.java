package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.config.Target.As;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.source.CareTypes;
import nl.regiobeeld.source.Nearest;

/**
 * Reads {@code conf/targets.yaml}.
 *
 * @param indicators those of publishers, by id
 * @param care the care types that a target can be about
 * @param regions codes of the known regions and ids of own ones
 */
record TargetsReader(Map<String, Indicator> indicators, CareTypes care, Set<String> regions) {
  private static final String DOWN = "omlaag";
  private static final String UP = "omhoog";

  Targets read(YamlMap file) {
    file.allow("licentie", "kpis", "doelen");
    Map<String, Kpi> kpis = KpiReader.read(file.required("kpis"), indicators);
    Map<String, Indicator> all = new LinkedHashMap<>(indicators);
    kpis.forEach((id, kpi) -> all.put(id, kpi.indicator()));
    YamlMap targets = file.required("doelen");
    List<Target> list = new ArrayList<>();
    targets.keys().forEach(id -> list.add(target(id, targets.map(id), all)));
    return new Targets(kpis, list, file.text("licentie"));
  }

  private Target target(String id, YamlMap entry, Map<String, Indicator> all) {
    entry.allow(
        "naam",
        "regio",
        "tabel",
        "meting",
        "leeftijd",
        "richting",
        "streefwaarde",
        "als",
        "streefjaar",
        "basis",
        "basisjaar",
        "vindplaats",
        "citaat",
        "opmerking");
    String table = entry.has("tabel") ? one(entry, "tabel", Target.TABLES) : Target.INDICATORS;
    String measure = entry.text("meting");
    requireMeasure(entry, table, measure, all);
    Target target =
        new Target(
            id,
            entry.text("naam"),
            places(entry),
            table,
            measure,
            age(entry),
            unit(table, measure, all),
            one(entry, "richting", List.of(DOWN, UP)).equals(DOWN),
            decimal(entry, "basis"),
            entry.year("basisjaar"),
            decimal(entry, "streefwaarde"),
            entry.has("als") ? as(entry) : As.WAARDE,
            entry.year("streefjaar"),
            entry.text("vindplaats"),
            remark(entry));
    requireBasis(entry, target);
    return target;
  }

  /** The text of a key that has to be one of these; the first, with the problem noted, if not. */
  private static String one(YamlMap entry, String key, List<String> choices) {
    return entry
        .choice(key, text -> Optional.of(text).filter(choices::contains), choices)
        .orElse(choices.get(0));
  }

  private static As as(YamlMap entry) {
    List<String> labels = Arrays.stream(As.values()).map(As::label).toList();
    return entry.choice("als", As::ofLabel, labels).orElse(As.WAARDE);
  }

  private List<String> places(YamlMap entry) {
    List<String> places = entry.texts("regio");
    for (String place : places) {
      if (!regions.contains(place)) {
        entry.problem(
            "regio",
            "'" + place + "' is no region's code nor an id" + Nearest.hint(place, regions));
      }
    }
    if (places.isEmpty()) {
      entry.problem("regio", "'regio' is missing");
    }
    return places;
  }

  private void requireMeasure(
      YamlMap entry, String table, String measure, Map<String, Indicator> all) {
    Set<String> known =
        switch (table) {
          case Target.COSTS ->
              Stream.of(care.groupOf().keySet(), care.groupOf().values(), Set.of(CareTypes.TOTAL))
                  .flatMap(names -> names.stream())
                  .collect(Collectors.toSet());
          case Target.WAITS -> Set.of("totaal", "BGGZ", "SGGZ", "BGGZ/SGGZ");
          default -> all.keySet();
        };
    boolean every = table.equals(Target.GAPS) && measure.equals(Target.ALL);
    if (!every && !known.contains(measure)) {
      entry.problem(
          "meting",
          "'%s' is nothing that table %s measures%s"
              .formatted(measure, table, Nearest.hint(measure, known)));
    }
  }

  private static String unit(String table, String measure, Map<String, Indicator> all) {
    return switch (table) {
      case Target.COSTS -> "verhouding";
      case Target.WAITS, Target.GAPS -> "%";
      default -> Optional.ofNullable(all.get(measure)).map(Indicator::unit).orElse("");
    };
  }

  private static String age(YamlMap entry) {
    String age = entry.optional("leeftijd").orElse(AgeRange.TOTAL);
    if (!age.equals(AgeRange.TOTAL) && AgeRange.ofLabel(age).isEmpty()) {
      entry.problem("leeftijd", "'" + age + "' is no age range; write 18-64, 65+ or totaal");
    }
    return age;
  }

  private static Optional<BigDecimal> decimal(YamlMap entry, String key) {
    Optional<String> text = entry.optional(key);
    if (text.isPresent() && !text.get().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      entry.problem(key, "'" + text.get() + "' is no number; write it with a point, as 3.1");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  /** A change needs something to start from. */
  private static void requireBasis(YamlMap entry, Target target) {
    if (target.as() != As.WAARDE && target.basis().isEmpty() && target.basisYear() == 0) {
      entry.problem("als", "a change needs 'basis' or 'basisjaar' to start from");
    }
    if (target.as() != As.WAARDE && target.printed().isEmpty()) {
      entry.problem("als", "'als' says what 'streefwaarde' is; that is missing");
    }
  }

  private static String remark(YamlMap entry) {
    return Stream.of(
            entry.optional("citaat").map("\"%s\"."::formatted), entry.optional("opmerking"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
