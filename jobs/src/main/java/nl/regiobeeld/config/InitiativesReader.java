package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.initiative.ExtraSource;
import nl.regiobeeld.initiative.Formula;
import nl.regiobeeld.initiative.Initiative;
import nl.regiobeeld.initiative.Initiative.Reading;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.initiative.PlanImpact;
import nl.regiobeeld.initiative.PrintedSum;
import nl.regiobeeld.initiative.PrintedSum.Kind;
import nl.regiobeeld.source.Nearest;

/** Reads the files in {@code conf/initiatives}, and {@code conf/sums.yaml}. */
final class InitiativesReader {
  private static final String ID = "[a-z][a-z0-9_]*";

  private final Set<String> regions;
  private final Map<List<String>, Initiative> initiatives = new LinkedHashMap<>();
  private final Map<List<String>, YamlMap> entries = new HashMap<>();
  private final List<ExtraSource> extra = new ArrayList<>();
  private final List<PlanImpact> printed = new ArrayList<>();

  /**
   * A reader.
   *
   * @param regions codes of the known regions and ids of own ones
   */
  InitiativesReader(Set<String> regions) {
    this.regions = regions;
  }

  Initiatives read(List<YamlMap> files, YamlMap sums) {
    files.forEach(this::file);
    initiatives.forEach(this::requireOther);
    return new Initiatives(
        List.copyOf(initiatives.values()), extra, printed, sums(sums.allow("rekencontrole")));
  }

  private void file(YamlMap file) {
    file.allow("regio", "document", "thema", "gedrukt", "initiatieven", "aanvullende_bronnen");
    String region = file.text("regio");
    if (!region.isEmpty() && !regions.contains(region)) {
      file.problem(
          "regio",
          "'" + region + "' is no region's code nor an id" + Nearest.hint(region, regions));
    }
    String document = file.text("document");
    if (file.has("initiatieven")) {
      String theme = file.text("thema");
      YamlMap list = file.map("initiatieven");
      for (String id : list.keys()) {
        if (!id.matches(ID)) {
          list.problem(id, "'" + id + "' is no id; use lower-case letters, digits and _");
        }
        add(id, region, document, theme, list.map(id), list);
      }
    }
    sources(file.map("aanvullende_bronnen"), region, document);
    if (file.has("gedrukt")) {
      YamlMap plan = file.map("gedrukt").allow("impact", "rest", "regel");
      printed.add(
          new PlanImpact(
              region,
              FormulaReader.required(plan, "impact"),
              FormulaReader.required(plan, "rest"),
              document + ":" + plan.text("regel")));
    }
  }

  private void add(
      String id, String region, String document, String theme, YamlMap entry, YamlMap list) {
    entry.allow(
        "naam",
        "ontvangen_van",
        "formule",
        "lezing",
        "parameters",
        "gepubliceerd",
        "gedeeld_door",
        "onafgerond",
        "regel",
        "gepubliceerd_b",
        "regel_b",
        "dubbel_met",
        "opmerking");
    String name = entry.text("naam");
    String sender = entry.text("ontvangen_van");
    Reading reading = reading(entry);
    String place = place(entry, document);
    Optional<Formula> formula = FormulaReader.formula(entry);
    if (formula.isEmpty()) {
      return;
    }
    Initiative initiative =
        new Initiative(
            id,
            region,
            name,
            theme,
            sender,
            formula.get(),
            reading,
            FormulaReader.required(entry, "gepubliceerd"),
            entry.number("gedeeld_door", 1),
            FormulaReader.printed(entry, "gepubliceerd_b"),
            FormulaReader.decimal(entry, "onafgerond"),
            entry.optional("dubbel_met").orElse(""),
            place,
            Initiative.PLAN,
            entry.optional("opmerking").orElse(""));
    if (initiatives.put(List.of(region, id), initiative) != null) {
      list.problem(id, "'" + id + "' stands in another file about " + region + " too");
    }
    entries.put(List.of(region, id), entry);
  }

  private static Reading reading(YamlMap entry) {
    List<String> labels = Arrays.stream(Reading.values()).map(Reading::label).toList();
    return entry
        .choice(
            "lezing",
            text -> Arrays.stream(Reading.values()).filter(r -> r.label().equals(text)).findFirst(),
            labels)
        .orElse(Reading.OPGEGEVEN);
  }

  private static String place(YamlMap entry, String document) {
    String place = document + ":" + entry.text("regel");
    return entry
        .optional("regel_b")
        .map(lines -> place + "; B " + document + ":" + lines)
        .orElse(place);
  }

  /** What counts the same must be another initiative of the region, itself no double. */
  private void requireOther(List<String> key, Initiative initiative) {
    String other = initiative.duplicateOf();
    if (other.isEmpty()) {
      return;
    }
    Initiative first = initiatives.get(List.of(initiative.region(), other));
    boolean sound =
        first != null && !other.equals(initiative.id()) && first.duplicateOf().isEmpty();
    if (!sound) {
      entries
          .get(key)
          .problem("dubbel_met", "'" + other + "' is no other initiative that counts itself");
    }
  }

  private void sources(YamlMap list, String region, String document) {
    for (String id : list.keys()) {
      YamlMap entry = list.map(id).allow("naam", "sector", "impact", "regel");
      extra.add(
          new ExtraSource(
              region,
              entry.text("naam"),
              entry.optional("sector").orElse(""),
              FormulaReader.printed(entry, "impact"),
              document + ":" + entry.text("regel")));
    }
  }

  private static List<PrintedSum> sums(YamlMap file) {
    YamlMap list = file.required("rekencontrole");
    List<PrintedSum> sums = new ArrayList<>();
    for (String id : list.keys()) {
      YamlMap entry = list.map(id);
      entry.allow(
          "omschrijving",
          "soort",
          "formule",
          "parameters",
          "eenheid",
          "gedrukt",
          "afgerond_op",
          "vindplaats",
          "opmerking");
      FormulaReader.formula(entry).ifPresent(formula -> sums.add(sum(id, entry, formula)));
    }
    return sums;
  }

  private static PrintedSum sum(String id, YamlMap entry, Formula formula) {
    return new PrintedSum(
        id,
        entry.text("omschrijving"),
        kind(entry),
        formula,
        entry.text("eenheid"),
        FormulaReader.required(entry, "gedrukt"),
        FormulaReader.positive(entry, "afgerond_op").orElse(BigDecimal.ONE),
        entry.text("vindplaats"),
        entry.optional("opmerking").orElse(""));
  }

  private static Kind kind(YamlMap entry) {
    List<String> labels = Arrays.stream(Kind.values()).map(Kind::label).toList();
    return entry.has("soort")
        ? entry
            .choice(
                "soort",
                text ->
                    Arrays.stream(Kind.values()).filter(k -> k.label().equals(text)).findFirst(),
                labels)
            .orElse(Kind.SOM)
        : Kind.SOM;
  }
}
