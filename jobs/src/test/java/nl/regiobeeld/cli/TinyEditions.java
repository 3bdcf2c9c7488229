package nl.regiobeeld.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Two editions: een, and twee with a year more of vektis, a revised monitor and another
 * conf/care.yaml.
 */
final class TinyEditions {
  private static final String OBSERVED =
      "col0 bron, col1 bestand, col2::BIGINT regel, col3 meting, col4 regio_code, 'totaal'"
          + " leeftijd, 'totaal' geslacht, col5::INT periode, 1::INT jaren, NULL::VARCHAR"
          + " uitsplitsing, col6::DECIMAL(18,6) waarde";
  private static final String COSTS =
      "col0 regio_code, col1 regio_naam, col2 regio_soort, col3::INT jaar, col4 zorgsoort,"
          + " 'groep' niveau, 'totaal' leeftijd, col5::DECIMAL(18,6) verhouding, col6 kleur,"
          + " 'vektis' bron";
  private static final String FIGURES =
      "col0 regio_code, col1 regio_naam, col2 regio_soort, 'obesitas' indicator, '18+' leeftijd,"
          + " 'totaal' geslacht, 2020::INT periode, 1::INT jaren, '85012NED' bron, 'gepubliceerd'"
          + " methode, true voorkeur, col3::DECIMAL(18,6) verhouding, 'rood' kleur, ";
  private static final String TREND =
      "'ZL' regio_code, 'kosten' reeks, 'ggz' meting, 'groep' niveau, 'totaal' leeftijd,"
          + " 'totaal' geslacht, 'verhouding' eenheid, 2018::INT van, col0::INT tot,"
          + " col1::DECIMAL(18,6) laatste";
  private static final String MEANING =
      "col0 meting, 'zorgsoort' soort, col0 naam, 'euro' eenheid, col1 polariteit, 'g' groep";

  private TinyEditions() {}

  /** Makes both; twee is the current one. */
  static void make(Path out) throws IOException, SQLException {
    String sameCosts = "('ZL', 'Zuid-Limburg', 'eigen', 2019, 'ggz', 0.9, 'groen')";
    new TinyEdition(out, "een")
        .input("vektis", "k19.csv", "a")
        .input("85012NED", "m20.csv", "b")
        .setting("conf/care.yaml", "a")
        .setting("conf/regions.yaml", "a")
        .table(
            "waarnemingen",
            OBSERVED,
            "('vektis', 'k19.csv', 2, 'ggz', 'GM0917', 2019, 5.0)",
            "('85012NED', 'm20.csv', 2, 'obesitas', 'GM0917', 2020, 12.5)",
            "('85012NED', 'm20.csv', 3, 'obesitas', 'GM0888', 2020, 11.5)")
        .table("definities", MEANING, "('ggz', 'hoog')", "('mondzorg', 'hoog')")
        .table(
            "zorgkosten",
            COSTS,
            sameCosts,
            "('NML', 'Noord-Limburg', 'eigen', 2019, 'ggz', 1.0, 'geel')",
            "('NML', 'Noord-Limburg', 'eigen', 2019, 'mondzorg', 1.2, 'rood')")
        .table(
            "indicatoren",
            FIGURES + "col4::DECIMAL(18,6) waarde, 'slechter' oordeel",
            "('ZL', 'Zuid-Limburg', 'eigen', 1.1, 12.5)",
            "('GM0917', 'Heerlen', 'gemeente', 1.1, 12.5)")
        .table("trends", TREND, "(2019, 0.9)")
        .table("bevolking", "col0 regio_code", "('ZL')")
        .table("samenstelling", "col0 regio_code, col1 gemeente_code", "('ZL', 'A')", "('ZL', 'A')")
        .table("doelen", "col0 doel", "('K1')")
        .publish();
    TinyEdition later =
        new TinyEdition(out, "twee")
            .input("vektis", "k19.csv", "a")
            .input("vektis", "k22.csv", "c")
            .input("85012NED", "m20.csv", "z")
            .setting("conf/care.yaml", "b")
            .setting("conf/regions.yaml", "a")
            .table(
                "waarnemingen",
                OBSERVED,
                "('vektis', 'k19.csv', 2, 'ggz', 'GM0917', 2019, 5.0)",
                "('vektis', 'k22.csv', 2, 'ggz', 'GM0917', 2022, 6.0)",
                "('85012NED', 'm20.csv', 2, 'obesitas', 'GM0917', 2020, 13.5)",
                "('85012NED', 'm20.csv', 4, 'obesitas', 'GM0888', 2020, 11.5)")
            .table("definities", MEANING, "('ggz', 'hoog')", "('mondzorg', 'laag')")
            .table(
                "zorgkosten",
                COSTS,
                sameCosts,
                "('ZL', 'Zuid-Limburg', 'eigen', 2022, 'ggz', 1.1, 'rood')",
                "('NML', 'Noord-Limburg', 'eigen', 2019, 'ggz', 1.01, 'geel')",
                "('NML', 'Noord-Limburg', 'eigen', 2019, 'mondzorg', 1.2, 'groen')")
            .table(
                "indicatoren",
                FIGURES + "col4 waarde, 'slechter' oordeel_998",
                "('ZL', 'Zuid-Limburg', 'eigen', 1.2, '12.500000')",
                "('GM0917', 'Heerlen', 'gemeente', 9.1, '13.500000')")
            .table("trends", TREND, "(2022, 1.1)")
            .table("bevolking", "col0 regio_code", "('ZL')")
            .table(
                "samenstelling",
                "col0 regio_code, col1 gemeente_code",
                "('ZL', 'A')",
                "('ZL', 'A')",
                "('ZL', 'A')")
            .table("tarieven", "col0::INT jaar", "(2022)", "(2019)")
            .publish();
    // It says the same by its digest, so that nobody should miss it.
    Files.delete(later.file("bevolking"));
  }

  /** An edition of one table of which a bit was flipped after it was published. */
  static void makeDamaged(Path out, String name) throws IOException, SQLException {
    TinyEdition damaged = new TinyEdition(out, name).table("trends", TREND, "(2022, 1.3)");
    damaged.publish();
    byte[] bytes = Files.readAllBytes(damaged.file("trends"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged.file("trends"), bytes);
  }
}
