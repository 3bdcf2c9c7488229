package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a tiny edition, in which names and sources hold what a browser would run. */
class ReportCommandTest {
  private static final String EVIL = "<script>alert(1)</script>";
  private static final String FIGURES =
      "col0 regio_code, col1 regio_naam, col2 regio_soort, 'obesitas' indicator, '%' eenheid,"
          + " '18+' leeftijd, 'totaal' geslacht, col3::INT periode, 1::INT jaren, '85012NED' bron,"
          + " 'gepubliceerd' methode, 'ok' status, true voorkeur, col4::DECIMAL(18,6) waarde,"
          + " 15::DECIMAL(18,6) landelijk, col5::DECIMAL(18,6) verhouding, col6::INT band, col7"
          + " kleur";
  private static final String OBSERVED =
      "'85012NED' bron, 'm20.csv' bestand, col0::BIGINT regel, 'obesitas' kolom, col2"
          + " ruwe_waarde, 1::INT schaal, 'obesitas' meting, col1 regio_code, '18+' leeftijd,"
          + " 'totaal' geslacht, 2020::INT periode, 1::INT jaren, NULL::VARCHAR uitsplitsing,"
          + " col2::DECIMAL(18,6) waarde";

  @TempDir private Path out;

  private TinyEdition edition;

  @BeforeEach
  void makeEdition() throws IOException, SQLException {
    edition = edition("nu", "2026-01-01T00:00:00Z", "16.5", "1.1", "5", "rood");
  }

  private TinyEdition edition(
      String name, String time, String value, String ratio, String band, String colour)
      throws IOException, SQLException {
    return new TinyEdition(out, name)
        .at(time)
        .input("85012NED", "m20.csv", name)
        .table(
            "indicatoren",
            FIGURES,
            "('ZL', '%s', 'eigen', 2020, %s, %s, %s, '%s')"
                .formatted(EVIL, value, ratio, band, colour),
            "('NL00', 'Nederland', 'land', 2020, 15, 1, 3, 'geel')")
        .table("waarnemingen", OBSERVED, "(2, 'ZL', '%s')".formatted(value), "(3, 'NL00', '15.0')")
        .table(
            "definities",
            "col0 meting, 'indicator' soort, col1 naam, '%' eenheid, 'hoger is slechter'"
                + " polariteit",
            "('obesitas', '" + EVIL + "Obesitas')")
        .table(
            "bronnen",
            "'85012NED' bron, col0 bestand, col1 sha256, 9::BIGINT rijen, 9::BIGINT gebruikt,"
                + " 0::BIGINT apart, 0::BIGINT afgekeurd, 2020::INT periode, col2 licentie",
            "('m20.csv', 'abcdefabcdefabcdef', '" + EVIL + "')")
        .publish();
  }

  private Cli.Result report(String... more) {
    return Cli.run(
        Stream.of(List.of("report", "--out", out.toString()), List.of(more))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private Path page(String name) {
    return out.resolve("rendered/nu/rapport").resolve(name);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path folder = page("");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(each).toString(), Files.readString(each));
      }
    }
    return files;
  }

  @Test
  void whatABrowserWouldRunComesOutAsText() throws IOException {
    Cli.Result result = report();

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains(page("index.html").toString());
    Map<String, String> pages = files();
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    assertThat(pages).containsKeys("index.html", "regio/ZL.html", "bronnen.html");
    assertThat(pages.values()).noneMatch(text -> text.contains(EVIL));
    assertThat(pages.get("bronnen.html"))
        .contains("<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>");
    assertThat(pages.get("regio/ZL.html"))
        .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
    assertThat(pages.values())
        .allMatch(text -> text.contains("default-src 'none'; script-src 'self'"));
  }

  @Test
  void behindANumberStandItsFormulaFileAndLine() throws IOException {
    report();

    assertThat(Files.readString(page("regio/ZL.html")))
        .contains("data-herkomst=\"ZL/indicatoren:obesitas|18+|totaal|2020|1|85012NED\"")
        .contains(">16,5</button>");
    assertThat(Files.readString(page("herkomst/ZL.js")))
        .startsWith("regiobeeld.ontvang(\"herkomst/ZL\",")
        .contains("\"indicatoren:obesitas|18+|totaal|2020|1|85012NED\"")
        .contains("\"formule\":\"som(getal * schaal)\"")
        .contains("\"m20.csv\",\"2\",\"obesitas\",\"ZL\",\"16.5\"")
        .contains("gelijk aan de gepubliceerde 16.5");
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws IOException {
    report();
    Map<String, String> first = files();
    Files.writeString(page("oud.html"), "of an earlier report");
    report();

    assertThat(files()).isEqualTo(first);
  }

  @Test
  void ofAnEditionThatWasTamperedWithNothingIsWritten() throws IOException {
    report();
    Map<String, String> before = files();
    byte[] bytes = Files.readAllBytes(edition.file("bronnen"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(edition.file("bronnen"), bytes);

    Cli.Result result = report();

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("is damaged");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anUnknownRegionIsRefusedWithTheNearest() {
    Cli.Result result = report("--regio", "ZLL");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("has no region 'ZLL'").contains("ZL");
    assertThat(page("index.html")).doesNotExist();
  }

  @Test
  void withoutAnEditionBeforeThereIsNothingToCompare() throws IOException {
    report();

    assertThat(Files.readString(page("verschillen.html"))).contains("geen eerdere editie");
  }

  @Test
  void whatMovedSinceTheEditionBeforeIsTold() throws IOException, SQLException {
    edition("toen", "2025-01-01T00:00:00Z", "15.0", "1.0", "3", "geel");

    Cli.Result result = report("--edition", "nu");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Files.readString(page("verschillen.html")))
        .contains("Van editie <strong>toen</strong>")
        .contains("geel → rood")
        .contains("1,100");
    assertThat(Files.readString(page("regio/ZL.html")))
        .contains("Veranderd sinds de vorige editie");
  }

  @Test
  void aNumberThatDoesNotFollowEndsWithFourAndTheCommandThatExplainsIt()
      throws IOException, SQLException {
    edition.table("waarnemingen", OBSERVED, "(2, 'ZL', '17.5')", "(3, 'NL00', '15.0')").publish();

    Cli.Result result = report();

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out()).contains(page("index.html").toString());
    assertThat(result.err())
        .contains("1 number(s) do not follow")
        .contains("./regiobeeld explain indicatoren --edition nu --regio ZL")
        .contains(" --where indicator=obesitas --where leeftijd=18+ --where geslacht=totaal");
    assertThat(Files.readString(page("herkomst/ZL.js"))).contains("NIET GELIJK");
  }

  @Test
  void ofADamagedEditionBeforeIsToldOnceThatItCannotBeRead() throws IOException, SQLException {
    TinyEdition before = edition("toen", "2025-01-01T00:00:00Z", "15.0", "1.0", "3", "geel");
    Files.write(before.file("bronnen"), new byte[] {1});

    Cli.Result result = report("--edition", "nu");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).containsOnlyOnce("Nothing is compared: edition 'toen' is damaged");
    assertThat(Files.readString(page("verschillen.html")))
        .contains("er is geen eerdere editie die te lezen is");
    assertThat(report("--edition", "nu", "--previous", "toen").exit()).isEqualTo(4);
  }

  @Test
  void aMissingNumberIsOrderedAsANumber() throws IOException, SQLException {
    edition
        .table(
            "indicatoren",
            FIGURES,
            "('ZL', 'Zuid-Limburg', 'eigen', 2020, 16.5, NULL, NULL, NULL)",
            "('NL00', 'Nederland', 'land', 2020, 15, 1, 3, 'geel')")
        .publish();

    report();

    assertThat(Files.readString(page("regio/ZL.html")))
        .contains("<td data-order=\"\" class=\"getal\">\u2013</td><td data-order=\"99\">");
    assertThat(Files.readString(page("index.html"))).contains(" (%)</th>");
  }
}
