package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Ranking;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.Treeknorm;
import nl.regiobeeld.region.Membership;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.CareTypes;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.OwnCounts;
import nl.regiobeeld.staffing.StaffingSettings;

/** Reads the settings files, checks them against each other and the reference data. */
public final class SettingsReader {
  /** The folder of the settings files about initiatives, as many as a user likes. */
  public static final String INITIATIVES = "initiatives/";

  private static final int LISTED_IN = 9999;

  private final Function<String, Optional<String>> text;
  private final List<String> initiatives;
  private final Reference reference;
  private final Problems problems = new Problems();
  private final Map<String, Indicator> columns = new HashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param text gives the content of a settings file by name, or none when it is missing
   * @param initiatives names of the files below {@link #INITIATIVES}, each with the folder before
   *     it
   */
  public SettingsReader(
      Function<String, Optional<String>> text, List<String> initiatives, Reference reference) {
    this.text = text;
    this.initiatives = initiatives;
    this.reference = reference;
  }

  /**
   * Reads everything.
   *
   * @param digests SHA-256 of each file, for the result
   * @throws nl.regiobeeld.model.Refusal naming every problem with its file and line
   */
  public Settings read(SortedMap<String, String> digests) {
    CareTypes care = CareReader.read(file("care.yaml"));
    indicators(file("indicators.yaml"));
    YamlMap choices =
        file("regiobeeld.yaml").allow("voorkeur", "indeling", "standaardjaar", "rangorde");
    List<Method> preference = preference(choices);
    List<Ranking> rankings = RankingReader.read(choices, indicators);
    int indeling = indeling(choices);
    int standardYear = choices.year("standaardjaar");
    List<OwnRegion> regions = regions(file("regions.yaml"));
    YamlMap sources =
        file("sources.yaml").allow("vektis", "nza", "leeftijden", "tabellen", "ophalen");
    Targets targets = targets(care, regions);
    Initiatives plans = initiatives(codes(regions));
    YamlMap nza = sources.required("nza").allow("licentie", "treeknorm");
    Catalogue catalogue =
        new Catalogue(
            new TablesReader(indicators).read(sources),
            care,
            sources.required("vektis").allow("licentie").text("licentie"),
            nza.text("licentie"),
            columns,
            ownCounts(targets, regions));
    Treeknorm treeknorm = TreeknormReader.read(nza);
    FetchSettings fetch = FetchReader.read(sources.map("ophalen"));
    SeriesSettings series = series(catalogue);
    StaffingSettings staffing =
        StaffingReader.read(file(YamlFile.SCENARIO_MODEL), file(YamlFile.SCENARIOS));
    problems.refuse();
    return new Settings(
        regions,
        catalogue,
        indicators,
        targets,
        plans,
        fetch,
        preference,
        rankings,
        treeknorm,
        series,
        staffing,
        indeling,
        standardYear,
        digests);
  }

  private SeriesSettings series(Catalogue catalogue) {
    Set<String> subjects = new TreeSet<>(indicators.keySet());
    subjects.addAll(catalogue.care().groupOf().keySet());
    return new SeriesReader(catalogue.tables().keySet(), subjects).read(file("series.yaml"));
  }

  /** The names of the settings files, those about initiatives aside. */
  public static List<String> files() {
    return YamlFile.names();
  }

  private YamlMap file(String name) {
    return YamlFile.read(name, text.apply(name), problems);
  }

  private void indicators(YamlMap file) {
    YamlMap all = file.allow("indicatoren").required("indicatoren");
    for (String id : all.keys()) {
      YamlMap entry = all.map(id).allow("naam", "eenheid", "polariteit", "kolommen");
      Optional<Polarity> polarity =
          entry.choice("polariteit", Polarity::ofLabel, Polarity.labels());
      Indicator indicator =
          new Indicator(
              id,
              entry.text("naam"),
              entry.optional("eenheid").orElse("%"),
              polarity.orElse(Polarity.NEUTRAL));
      indicators.put(id, indicator);
      for (String column : entry.texts("kolommen")) {
        if (columns.put(column.toLowerCase(Locale.ROOT), indicator) != null) {
          entry.problem("kolommen", "column '" + column + "' belongs to two indicators");
        }
      }
    }
  }

  private static int indeling(YamlMap file) {
    int year = file.year("indeling");
    if (year < Register.FIRST_YEAR) {
      file.problem(
          "indeling",
          "'indeling' needs a year from " + Register.FIRST_YEAR + ", when the register starts");
    }
    return year;
  }

  private List<Method> preference(YamlMap file) {
    List<Method> order = new ArrayList<>();
    for (String label : file.texts("voorkeur")) {
      Method.ofLabel(label)
          .ifPresentOrElse(
              order::add, () -> file.problem("voorkeur", "'" + label + "' is no methode"));
    }
    if (order.size() != Method.values().length || !order.containsAll(List.of(Method.values()))) {
      file.problem(
          "voorkeur",
          "name each methode once: " + Arrays.toString(Method.values()).toLowerCase(Locale.ROOT));
    }
    return order;
  }

  private List<OwnRegion> regions(YamlMap file) {
    YamlMap all = file.allow("regios").required("regios");
    List<OwnRegion> regions = new ArrayList<>();
    for (String id : all.keys()) {
      YamlMap entry = all.map(id).allow("naam", "gelijk_aan", "gemeenten");
      if (!id.matches("[A-Z][A-Z0-9_]*") || id.matches("[A-Z]{2}\\d+")) {
        all.problem(id, "'" + id + "' is no id: use capitals, digits and _, and no CBS code");
      }
      Set<String> members = members(entry);
      Optional<String> equal = entry.optional("gelijk_aan");
      equal.ifPresent(code -> requireEqual(entry, code, members));
      regions.add(new OwnRegion(id, entry.text("naam"), equal, members));
    }
    return regions;
  }

  private Set<String> codes(List<OwnRegion> regions) {
    Set<String> codes = new TreeSet<>(reference.register().areas().keySet());
    codes.addAll(reference.register().gemeenten().keySet());
    regions.forEach(region -> codes.add(region.id()));
    return codes;
  }

  private Initiatives initiatives(Set<String> regions) {
    List<YamlMap> files =
        FileNames.sound(INITIATIVES, initiatives, problems).stream().map(this::file).toList();
    return new InitiativesReader(regions).read(files, file("sums.yaml"));
  }

  private Targets targets(CareTypes care, List<OwnRegion> regions) {
    Targets targets =
        new TargetsReader(Map.copyOf(indicators), care, codes(regions)).read(file("targets.yaml"));
    targets.kpis().forEach((id, kpi) -> indicators.put(id, kpi.indicator()));
    return targets;
  }

  private static OwnCounts ownCounts(Targets targets, List<OwnRegion> regions) {
    Map<String, String> names = new LinkedHashMap<>();
    regions.forEach(region -> names.put(region.id(), region.name()));
    return new OwnCounts(targets.kpis(), names, targets.licence());
  }

  /** A region whose published rows are taken over must have the same gemeenten. */
  private void requireEqual(YamlMap entry, String code, Set<String> members) {
    Region area = reference.register().areas().get(code);
    if (area == null) {
      entry.problem("gelijk_aan", "'" + code + "' is no region in data/reference/gebieden.csv");
      return;
    }
    Map<String, String> areaOf = reference.areas().getOrDefault(area.kind(), Map.of());
    Set<String> others = new TreeSet<>(areaOf.keySet());
    others.removeIf(gemeente -> !areaOf.get(gemeente).equals(code));
    if (!others.equals(members)) {
      entry.problem("gelijk_aan", "'" + code + "' has other gemeenten than this list");
    }
  }

  private Set<String> members(YamlMap entry) {
    Set<String> listed = new LinkedHashSet<>();
    for (String name : entry.texts("gemeenten")) {
      Optional<String> code =
          reference.register().gemeenten().containsKey(name)
              ? Optional.of(name)
              : reference.names().gemeente(name, LISTED_IN);
      code.ifPresentOrElse(
          listed::add,
          () ->
              entry.problem(
                  "gemeenten",
                  "no gemeente '%s'; perhaps you meant '%s'"
                      .formatted(name, reference.names().nearest(name))));
    }
    if (listed.isEmpty()) {
      entry.problem("gemeenten", "'gemeenten' is missing or empty");
    }
    return new Membership(reference.register()).members(listed);
  }
}
