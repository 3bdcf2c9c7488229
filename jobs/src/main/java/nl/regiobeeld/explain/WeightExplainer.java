package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table gewichten: the people of one band that count in a gemeente's weight. */
final class WeightExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Origins origins = people(row, facts);
    List<Step> steps = new ArrayList<>();
    steps.add(origins.value("inwoners", row.number("inwoners")));
    steps.add(part(row));
    steps.add(Step.of("gewicht", weight(row), fraction(row), row.number("gewicht")));
    List<String> notes = new ArrayList<>();
    notes.add(
        "Het gewicht van gemeente %s is de som van haar %s regels in deze tabel."
            .formatted(row.text("gemeente_code"), row.text("nodig")));
    notes.add(
        "deel: welk deel van band %s binnen %s valt, inwoners gelijk over de jaren verdeeld; aandeel: welk deel van %s naar de gemeente ging."
            .formatted(row.text("band"), row.text("leeftijd"), row.text("oorsprong")));
    notes.addAll(Sources.notes(facts, row.text("weging_bron"), origins.files()));
    return new Explanation(steps, notes, "Indicators");
  }

  private static Origins people(TableRow row, Facts facts) {
    return Origins.of(
        facts,
        Map.of(
            "bron", row.text("weging_bron"),
            "periode", row.text("weging_periode"),
            "regio_code", row.text("oorsprong"),
            "leeftijd", row.text("band"),
            "meting", "inwoners",
            "geslacht", AgeRange.TOTAL,
            "uitsplitsing", ""));
  }

  /** The years of the band that lie within the age range, over all its years. */
  private static Step part(TableRow row) {
    var wanted = AgeRange.ofLabel(row.text("leeftijd"));
    var band = AgeRange.ofLabel(row.text("band"));
    if (wanted.isEmpty() || band.isEmpty() || band.get().to() == AgeRange.OPEN) {
      return Step.of("deel", "1", Map.of(), row.number("deel"));
    }
    int last = Math.min(wanted.get().to(), band.get().to());
    int first = Math.max(wanted.get().from(), band.get().from());
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    given.put("jaren_binnen", BigDecimal.valueOf(last - first + 1L));
    given.put("jaren_band", BigDecimal.valueOf(band.get().to() - band.get().from() + 1L));
    return Step.of("deel", "jaren_binnen / jaren_band", given, row.number("deel"));
  }

  private static String weight(TableRow row) {
    return row.text("aandeel").contains("/")
        ? "inwoners * deel * aandeel_teller / aandeel_noemer"
        : "inwoners * deel";
  }

  private static Map<String, BigDecimal> fraction(TableRow row) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    given.put("deel", row.number("deel").orElseThrow());
    String[] fraction = row.text("aandeel").split("/", -1);
    if (fraction.length == 2) {
      given.put("aandeel_teller", new BigDecimal(fraction[0]));
      given.put("aandeel_noemer", new BigDecimal(fraction[1]));
    }
    return given;
  }
}
