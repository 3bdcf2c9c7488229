package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.explain.Explainers;
import nl.regiobeeld.explain.Explanation;
import nl.regiobeeld.explain.Step;
import nl.regiobeeld.explain.Worked;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every published number follows from what {@code explain} says it follows from: rows picked at
 * random, of every table, their formulas worked out from the figures that are printed.
 *
 * <p>A few rows per table in each build; {@code -Dregiobeeld.explained=1000} for as many in all,
 * and {@code -Dregiobeeld.explain=FOLDER} for an edition of one's own.
 */
class ExplainedTest {
  private static final int ROWS = Integer.getInteger("regiobeeld.explained", 150);
  private static final int SEED = 4;

  /** Columns that say what a row is about, or that are noted rather than computed. */
  private static final Set<String> KEYS =
      Set.of(
          "periode",
          "jaren",
          "jaar",
          "regel",
          "regel_ondergrens",
          "regel_bovengrens",
          "schaal",
          "indeling",
          "weging_periode",
          "nodig",
          "deel",
          "doeljaar",
          "bytes",
          "norm_weken",
          "per",
          "standaardjaar",
          "volgorde");

  /** Chosen or typed over from a plan, which the row's toelichting quotes. */
  private static final Set<String> TOLD =
      Set.of(
          "doelen.basis_waarde",
          "doelen.basisjaar",
          "doelen.gedrukt",
          "doelen.streefjaar",
          "doelen.huidig_jaar",
          "vraagontwikkeling.basisjaar",
          "arbeidsmarkt_model.aandeel_tekort",
          "arbeidsmarkt_model.basis_personen",
          "arbeidsmarkt_model.factor_onvervuld",
          "arbeidsmarkt_model.factor_groei",
          "arbeidsmarkt_model.factor_uren",
          "arbeidsmarkt_model.fte_per_persoon",
          "arbeidsmarkt_model.initiatieven",
          "personeelsstromen.fte_per_persoon",
          "gevoeligheid.waarde",
          "gevoeligheid.laag",
          "gevoeligheid.hoog",
          "gevoeligheid.rang",
          "initiatieven.gepubliceerd",
          "initiatieven.gepubliceerd_b",
          "initiatieven.gedeeld_door",
          "initiatieven.laag",
          "initiatieven.hoog",
          "waterval.laag",
          "waterval.waarde",
          "waterval.hoog",
          "rekencontrole.gedrukt",
          "rekencontrole.gedrukt_laag",
          "rekencontrole.gedrukt_hoog",
          "rekencontrole.afgerond_op",
          "verschillen.rangorde_jaar");

  /** Counted or summed over records that an edition does not keep, or over a whole source. */
  private static final Set<String> COUNTED =
      Set.of(
          "bronnen.gebruikt",
          "bronnen.apart",
          "bronnen.afgekeurd",
          "apart.rijen",
          "aansluiting.bestandstotaal",
          "aansluiting.gebruikt",
          "aansluiting.restrij",
          "aansluiting.afgekeurd",
          "dekking.regios",
          "dekking.waarden",
          "dekking.leeg");

  /** What the staffing model gives for its parameters, in whole persons; drawn, run or divided. */
  private static final Set<String> MODELLED =
      Set.of(
          "arbeidsmarkt_model.vraag_onder",
          "arbeidsmarkt_model.vraag_boven",
          "arbeidsmarkt_model.aanbod_onder",
          "arbeidsmarkt_model.aanbod_boven",
          "arbeidsmarkt_model.tekort_onder",
          "arbeidsmarkt_model.tekort_boven",
          "personeelsstromen.begin",
          "personeelsstromen.instroom_opleiding",
          "personeelsstromen.instroom_elders",
          "personeelsstromen.doorstroom_in",
          "personeelsstromen.doorstroom_uit",
          "personeelsstromen.uitstroom",
          "personeelsstromen.pensioen",
          "gevoeligheid.tekort_laag",
          "gevoeligheid.tekort_hoog");

  @Test
  void everyNumberOfTheSample() throws SQLException {
    everyNumberOf(Built.sample().edition("sample"));
  }

  @Test
  void everyNumberOfTheRealExtracts() throws SQLException {
    everyNumberOf(Built.real().edition("real"));
  }

  @Test
  void everyNumberOfAnEditionOfOnesOwn() throws SQLException {
    String folder = System.getProperty("regiobeeld.explain");
    Assumptions.assumeTrue(folder != null, "skipped: no -Dregiobeeld.explain=FOLDER");
    everyNumberOf(Path.of(folder));
  }

  private static void everyNumberOf(Path edition) throws SQLException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> explained = new LinkedHashMap<>();
    try (DuckFacts facts = new DuckFacts(edition)) {
      int each = Math.max(1, ROWS / Tables.all().size());
      for (Table table : Tables.all()) {
        List<TableRow> rows = facts.some(table, each, SEED);
        rows.forEach(row -> wrong.addAll(problems(row, new Remembered(facts))));
        explained.put(table.name(), rows.size());
      }
    }
    assertThat(wrong).as("of %s", explained).isEmpty();
  }

  /** What does not follow, or is not said to follow from anything. */
  private static List<String> problems(TableRow row, Facts facts) {
    try {
      Explanation explanation = Explainers.of(row.table()).explain(row, facts);
      List<String> problems = new ArrayList<>();
      Set<String> told = new TreeSet<>();
      for (Worked worked : Worked.all(explanation)) {
        Step step = worked.step();
        told.add(step.name());
        if (!worked.holds()) {
          problems.add(
              "%s = %s = %s, but published %s, in %s"
                  .formatted(
                      step.name(),
                      step.formula(),
                      worked.value(),
                      step.published().get(),
                      text(row)));
        }
      }
      untold(row, told)
          .forEach(column -> problems.add(column + " is not explained in " + text(row)));
      return problems;
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage() + " in " + text(row));
    }
  }

  private static String text(TableRow row) {
    return row.table().name() + row.values();
  }

  private static List<String> untold(TableRow row, Set<String> told) {
    return row.table().columns().stream()
        .filter(ExplainedTest::isComputed)
        .filter(column -> !COUNTED.contains(row.table().name() + "." + column.name()))
        .filter(column -> !TOLD.contains(row.table().name() + "." + column.name()))
        .filter(column -> !MODELLED.contains(row.table().name() + "." + column.name()))
        .map(Column::name)
        .filter(name -> !told.contains(name) && row.number(name).isPresent())
        .toList();
  }

  private static boolean isComputed(Column column) {
    return switch (column.type()) {
      case INT, BIGINT, MONEY, VALUE -> !KEYS.contains(column.name());
      case TEXT, BOOLEAN -> false;
    };
  }
}
