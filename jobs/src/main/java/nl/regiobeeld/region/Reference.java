package nl.regiobeeld.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;

/**
 * The reference data of {@code data/reference}, read and carried through the herindelingen.
 *
 * @param register gemeenten, areas and mergers
 * @param names spellings to codes
 * @param areas kind of area to gemeente code to area code; every gemeente in one area of each kind
 * @param forecasts the rows of {@link #FORECASTS}, as they stand there
 */
public record Reference(
    Register register,
    Names names,
    Map<RegionKind, Map<String, String>> areas,
    List<ReferenceRow> forecasts) {
  /** The file of the labour market's forecasts that the plans print. */
  public static final String FORECASTS = "prognoses.csv";

  /** The files that make up the reference data. */
  public static final List<String> FILES =
      List.of(
          "gebieden.csv",
          "gemeenten.csv",
          "herindelingen.csv",
          "indeling.csv",
          "landsdelen.csv",
          FORECASTS,
          "spellingen.csv",
          "woonplaatsen.csv");

  /**
   * Reads the reference data.
   *
   * @param text gives the content of each of {@link #FILES} by name
   */
  public static Reference read(UnaryOperator<String> text) {
    List<Gemeente> gemeenten = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.all("gemeenten.csv", text)) {
      int from = row.year("van", 0);
      int until = row.year("tot", Integer.MAX_VALUE);
      gemeenten.add(new Gemeente(row.text("code"), row.text("naam"), from, until));
    }
    List<Region> gebieden = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.all("gebieden.csv", text)) {
      gebieden.add(new Region(row.text("code"), row.text("naam"), row.kind("soort")));
    }
    Register register = new Register(gemeenten, gebieden, mergers(text, gemeenten));
    Map<String, String> spellings = new TreeMap<>();
    for (ReferenceRow row : ReferenceRow.all("spellingen.csv", text)) {
      row.require(register.region(row.text("code")).isPresent(), "code");
      spellings.put(row.text("spelling"), row.text("code"));
    }
    return new Reference(
        register,
        new Names(register, spellings, places(text, register)),
        areas(text, register),
        ReferenceRow.all(FORECASTS, text));
  }

  private static List<Woonplaats> places(UnaryOperator<String> text, Register register) {
    List<Woonplaats> places = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.all("woonplaatsen.csv", text)) {
      row.require(!row.text("plaats").isEmpty(), "plaats");
      row.require(row.text("postcode").matches("\\d{0,4}"), "postcode");
      row.require(register.gemeenten().containsKey(row.text("gemeente")), "gemeente");
      places.add(new Woonplaats(row.text("plaats"), row.text("postcode"), row.text("gemeente")));
    }
    return places;
  }

  /** The mergers; a step that moved nobody and no dwelling is left out. */
  private static List<Merger> mergers(UnaryOperator<String> text, List<Gemeente> gemeenten) {
    Set<String> codes = new HashSet<>();
    gemeenten.forEach(gemeente -> codes.add(gemeente.code()));
    List<Merger> mergers = new ArrayList<>();
    for (ReferenceRow row : ReferenceRow.all("herindelingen.csv", text)) {
      row.require(codes.contains(row.text("oud")), "oud");
      row.require(codes.contains(row.text("nieuw")), "nieuw");
      boolean whole = row.text("geheel").equals("ja");
      if (whole || !row.text("woningen").equals("0") || !row.text("inwoners").equals("0")) {
        mergers.add(
            new Merger(
                row.year("jaar", 0),
                row.text("oud"),
                row.text("nieuw"),
                row.number("woningen"),
                row.number("inwoners")));
      }
    }
    return mergers;
  }

  private static Map<RegionKind, Map<String, String>> areas(
      UnaryOperator<String> text, Register register) {
    Map<RegionKind, Map<String, String>> recorded = new LinkedHashMap<>();
    for (ReferenceRow row : ReferenceRow.all("indeling.csv", text)) {
      row.require(register.gemeenten().containsKey(row.text("gemeente")), "gemeente");
      row.require(register.areas().containsKey(row.text("gebied")), "gebied");
      recorded
          .computeIfAbsent(row.kind("soort"), key -> new TreeMap<>())
          .put(row.text("gemeente"), row.text("gebied"));
    }
    Map<String, String> landsdelen = new TreeMap<>();
    for (ReferenceRow row : ReferenceRow.all("landsdelen.csv", text)) {
      landsdelen.put(row.text("provincie"), row.text("landsdeel"));
    }
    Membership membership = new Membership(register);
    Map<RegionKind, Map<String, String>> areas = new LinkedHashMap<>();
    recorded.forEach((kind, known) -> areas.put(kind, membership.carry(known)));
    areas.forEach((kind, areaOf) -> requireAll(kind, areaOf, register));
    Map<String, String> landsdeelOf = new TreeMap<>(areas.get(RegionKind.PROVINCIE));
    landsdeelOf.replaceAll((gemeente, provincie) -> landsdelen.get(provincie));
    areas.put(RegionKind.LANDSDEEL, landsdeelOf);
    return areas;
  }

  private static void requireAll(RegionKind kind, Map<String, String> areaOf, Register register) {
    for (Gemeente gemeente : register.gemeenten().values()) {
      if (!areaOf.containsKey(gemeente.code())) {
        throw Refusal.usage(
            "data/reference/indeling.csv: the %s of %s (%s) does not follow from its neighbours in"
                    .formatted(kind.label(), gemeente.name(), gemeente.code())
                + " time; add a row that tells it, with its source");
      }
    }
  }
}
