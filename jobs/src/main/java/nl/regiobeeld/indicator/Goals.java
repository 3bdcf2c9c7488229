package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Table doelen: what plans promise beside what is.
 *
 * @param targets one row per doel and regio: doel, naam, regio_code, regio_naam, tabel, meting,
 *     leeftijd, eenheid, richting, basis_gedrukt, basisjaar, gedrukt, gedrukt_als, streefjaar,
 *     vindplaats, toelichting
 */
public record Goals(Dataset<Row> targets) {
  private static final String VALUE = "decimal(18,6)";
  private static final String TOTAL = "totaal";
  private static final String GAPS = "achterstand";
  private static final String[] ROW = {"doel", "regio_code"};

  /**
   * The table's rows.
   *
   * @param indicators table indicatoren
   * @param costs table zorgkosten
   * @param waits table wachttijden
   * @param gaps table achterstand
   */
  public Dataset<Row> compute(
      Dataset<Row> indicators, Dataset<Row> costs, Dataset<Row> waits, Dataset<Row> gaps) {
    Dataset<Row> values =
        ofIndicators(indicators).unionByName(ofCosts(costs)).unionByName(ofWaits(waits));
    Column ofGaps = col("tabel").equalTo(GAPS);
    Dataset<Row> single = withValues(targets.where(ofGaps.equalTo(false)), values);
    return judged(single.unionByName(withGaps(targets.where(ofGaps), gaps), true));
  }

  private static Dataset<Row> ofIndicators(Dataset<Row> rows) {
    return rows.where("voorkeur and geslacht = 'totaal'")
        .select(
            lit("indicatoren").as("tabel"),
            col("regio_code"),
            col("indicator").as("meting"),
            col("leeftijd"),
            col("periode").as("jaar"),
            col("waarde"),
            col("ondergrens"),
            col("bovengrens"),
            col("bron"));
  }

  /** A name can be that of a group and of a kind of care in it; then the group is meant. */
  private static Dataset<Row> ofCosts(Dataset<Row> rows) {
    Column widest =
        row_number()
            .over(
                Window.partitionBy("regio_code", "zorgsoort", "leeftijd", "jaar")
                    .orderBy(col("niveau").equalTo("groep").desc(), col("niveau").desc()));
    return rows.withColumn("rang", widest)
        .where("rang = 1")
        .select(
            lit("zorgkosten").as("tabel"),
            col("regio_code"),
            col("zorgsoort").as("meting"),
            col("leeftijd"),
            col("jaar"),
            col("verhouding").as("waarde"),
            lit(null).cast(VALUE).as("ondergrens"),
            lit(null).cast(VALUE).as("bovengrens"),
            col("bron"));
  }

  private static Dataset<Row> ofWaits(Dataset<Row> rows) {
    return rows.where("soort_wachttijd = 'totaal'")
        .select(
            lit("wachttijden").as("tabel"),
            col("regio_code"),
            col("soort_zorg").as("meting"),
            lit(TOTAL).as("leeftijd"),
            col("periode").as("jaar"),
            col("aandeel_boven_norm").as("waarde"),
            col("ondergrens"),
            col("bovengrens"),
            col("bron"));
  }

  private static Dataset<Row> withValues(Dataset<Row> targets, Dataset<Row> values) {
    Column inBasisYear = col("jaar").equalTo(col("basisjaar"));
    Dataset<Row> known =
        values
            .where("waarde is not null")
            .join(
                broadcast(
                    targets.select(
                        "doel", "regio_code", "tabel", "meting", "leeftijd", "basisjaar")),
                new String[] {"regio_code", "tabel", "meting", "leeftijd"},
                "inner")
            .groupBy(ROW[0], ROW[1])
            .agg(
                max_by(
                        struct(
                            col("waarde").as("huidig"),
                            col("jaar").as("huidig_jaar"),
                            col("ondergrens").as("huidig_onder"),
                            col("bovengrens").as("huidig_boven"),
                            col("bron")),
                        col("jaar"))
                    .as("nu"),
                max(when(inBasisYear, col("waarde"))).as("basis_gemeten"),
                max(when(inBasisYear, col("bron"))).as("bron_gemeten"));
    return targets.join(known, ROW, "left_outer").select("*", "nu.*").drop("nu");
  }

  /** A promise about all indicators has a row for each of which the gap is known. */
  private static Dataset<Row> withGaps(Dataset<Row> targets, Dataset<Row> gaps) {
    Dataset<Row> known =
        gaps.where("geslacht = 'totaal'")
            .select(
                col("regio_code").as("van_regio"),
                col("indicator"),
                col("leeftijd").as("van_leeftijd"),
                col("basisjaar").as("van_jaar"),
                col("jaar").as("huidig_jaar"),
                col("ingelopen").cast(VALUE).as("huidig"),
                col("ingelopen_onder").cast(VALUE).as("huidig_onder"),
                col("ingelopen_boven").cast(VALUE).as("huidig_boven"),
                col("reeks").as("bron"),
                col("status").as("van_status"));
    Column all = col("meting").equalTo("alle");
    Column same =
        col("meting").equalTo(col("indicator")).and(col("leeftijd").equalTo(col("van_leeftijd")));
    return broadcast(targets)
        .join(known, col("regio_code").equalTo(col("van_regio")).and(all.or(same)), "left_outer")
        .withColumn("meting", coalesce(col("indicator"), col("meting")))
        .withColumn("leeftijd", coalesce(col("van_leeftijd"), col("leeftijd")))
        .withColumn("basisjaar", coalesce(col("van_jaar"), col("basisjaar")))
        .drop("van_regio", "indicator", "van_leeftijd", "van_jaar");
  }

  private static Dataset<Row> judged(Dataset<Row> rows) {
    Column down = col("richting").equalTo("omlaag");
    Column ahead = col("huidig").minus(col("streefwaarde"));
    return rows.withColumn("basis_waarde", coalesce(col("basis_gedrukt"), col("basis_gemeten")))
        .withColumn(
            "basis_bron",
            when(col("basis_gedrukt").isNotNull(), "plan").otherwise(col("bron_gemeten")))
        .withColumn("streefwaarde", target())
        .withColumn("nog_te_gaan", when(down, ahead).otherwise(ahead.multiply(lit(-1))).cast(VALUE))
        .withColumn("gehaald", reached(down))
        .withColumn("status", status());
  }

  private static Column target() {
    Column basis = col("basis_waarde");
    Column changed =
        round(
            basis.multiply(col("gedrukt").plus(lit(100)).cast("decimal(12,6)")).divide(lit(100)),
            6);
    return when(col("gedrukt_als").equalTo("verandering"), changed)
        .when(col("gedrukt_als").equalTo("verschil"), basis.plus(col("gedrukt")))
        .otherwise(col("gedrukt"))
        .cast(VALUE);
  }

  private static Column reached(Column down) {
    Column goal = col("streefwaarde");
    Column least = coalesce(col("huidig_onder"), col("huidig"));
    Column most = coalesce(col("huidig_boven"), col("huidig"));
    Column surely = when(down, most.leq(goal)).otherwise(least.geq(goal));
    Column surelyNot = when(down, least.gt(goal)).otherwise(most.lt(goal));
    Column before = col("huidig_jaar").lt(col("basisjaar"));
    return when(
        goal.isNotNull().and(col("huidig").isNotNull()).and(not(coalesce(before, lit(false)))),
        when(surely, "ja").when(surelyNot, "nee").otherwise("onzeker"));
  }

  private static Column status() {
    Column known = col("huidig").isNotNull().and(col("streefwaarde").isNotNull());
    return when(col("gedrukt").isNull(), Status.NIET_GEPUBLICEERD.label())
        .when(known, Status.OK.label())
        .otherwise(coalesce(col("van_status"), lit(Status.ONBEKEND.label())));
  }
}
