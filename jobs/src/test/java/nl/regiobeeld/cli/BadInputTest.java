package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets one clear message and an exit code, and the last edition stays as it was. */
class BadInputTest {
  private static final Path VEKTIS =
      Path.of(Home.sample(), "vektis")
          .resolve("Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv");

  private final Built sample = Built.sample();

  @TempDir private Path in;

  @Test
  void anEmptyFile() throws IOException {
    refused("vektis_2019.csv", text -> "", "vektis_2019.csv: the file is empty");
  }

  @Test
  void aHeaderAndNothingElse() throws IOException {
    refused("vektis_2019.csv", text -> firstLine(text) + "\n", "no file in --in can be used");
  }

  @Test
  void aWebPageSavedAsCsv() throws IOException {
    refused("vektis_2019.csv", text -> "<!DOCTYPE html><p>Niet gevonden", "is a web page");
  }

  @Test
  void theWrongDelimiter() throws IOException {
    refused(
        "vektis_2019.csv", text -> text.replace(';', ','), "line 1: fields are separated by ','");
  }

  @Test
  void aMissingRequiredColumn() throws IOException {
    refused(
        "vektis_2019.csv",
        text -> text.replaceFirst("gemeentenaam", "gemeentenam"),
        "lacks the column(s) gemeentenaam; perhaps you meant 'gemeentenam'");
  }

  @Test
  void aFileCutInTheMiddleOfARow() throws IOException {
    refused("vektis_2019.csv", text -> text.substring(0, text.length() - 120), "of 28 fields");
  }

  @Test
  void aCutGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(VEKTIS));
    }
    Files.write(
        in.resolve("vektis_2019.csv.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    refused("vektis_2019.csv.gz: the gzip file is cut off");
  }

  @Test
  void aYearThatNothingTells() throws IOException {
    refused("kosten.csv", text -> text, "add --year 'kosten.csv=YYYY'");
  }

  @Test
  void aFolderWithNothingKnownInIt() throws IOException {
    Files.writeString(in.resolve("notes.txt"), "see the other folder");
    refused("no file in --in can be used", "notes.txt: not in a known shape");
  }

  @Test
  void aPlaceThatDoesNotExist() throws IOException {
    Cli.Result result = update("--in", in.resolve("nowhere").toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("there is no such file");
    assertSampleIntact();
  }

  @Test
  void aYearGivenTwiceWithDifferentValues() throws IOException {
    Files.writeString(in.resolve("a_2019.csv"), vektis());
    Files.writeString(in.resolve("b_2019.csv"), bumped(vektis()));
    refused(
        "a_2019.csv (75708.81) and b_2019.csv (123456.78) give different values for the same key:"
            + " overig of GM0034, 2019, 0-4 man");
  }

  @Test
  void anEditionNameThatExists() throws IOException {
    Cli.Result result = Cli.run("update", "--out", sample.out().toString(), "--edition", "sample");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("edition 'sample' exists already");
    assertSampleIntact();
  }

  @Test
  void badRowsAreRejectedAndCountNowhere(@TempDir Path out) throws IOException {
    List<String> lines = vektis().lines().collect(Collectors.toList());
    lines.set(2, field(lines.get(2), 4, "-1.5"));
    lines.set(3, field(lines.get(3), 5, "veel"));
    lines.set(4, field(lines.get(4), 2, "HERLEEN"));
    lines.set(5, lines.get(5) + ";0");
    lines.add(7, lines.get(6));
    Files.writeString(in.resolve("vektis_2019.csv"), String.join("\n", lines));

    Cli.Result result = Cli.run("update", "--in", in.toString(), "--out", out.toString());

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("6 row(s) afgekeurd");
    Cli.Result rejected =
        Cli.run(
            "show",
            "afgekeurd",
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--columns",
            "bestand,regel,kolom,reden");
    assertThat(rejected.lines())
        .containsExactly(
            "bestand,regel,kolom,reden",
            "vektis_2019.csv,3,aantal_verzekerdejaren,negatief aantal",
            "vektis_2019.csv,4,kosten_medisch_specialistische_zorg,geen getal",
            "vektis_2019.csv,5,gemeentenaam,onbekende gemeente; bedoelt u Heerlen?",
            "vektis_2019.csv,6,,29 velden in plaats van 28",
            "vektis_2019.csv,7,sleutel,dubbele sleutel in dit bestand",
            "vektis_2019.csv,8,sleutel,dubbele sleutel in dit bestand");
  }

  @Test
  void copiesAndSlicesBelongTogether(@TempDir Path out) throws IOException {
    List<String> lines = vektis().lines().toList();
    String half = String.join("\n", lines.subList(0, 1000));
    String rest = lines.get(0) + "\n" + String.join("\n", lines.subList(1000, lines.size()));
    Files.writeString(in.resolve("vektis_2019_a.csv"), half);
    Files.writeString(in.resolve("vektis_2019_b.csv"), rest);
    Files.writeString(in.resolve("vektis_2019_b_copy.csv"), rest);
    Files.writeString(in.resolve("vektis_2019_c.csv"), rest.replace("\n", "\r\n"));

    Cli.Result result = Cli.run("update", "--in", in.toString(), "--out", out.toString());

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("vektis_2019_b_copy.csv (copy of vektis_2019_b.csv)");
    assertThat(costsOf(out)).isEqualTo(costsOf(sample.out()));
  }

  private static List<String> costsOf(Path out) {
    return Cli.run(
            "show",
            "zorgkosten",
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--where",
            "jaar=2019",
            "--where",
            "regio_code=NL00")
        .lines()
        .stream()
        .sorted()
        .toList();
  }

  private void refused(String name, UnaryOperator<String> change, String message)
      throws IOException {
    Files.writeString(in.resolve(name), change.apply(vektis()));
    refused(message);
  }

  private void refused(String... messages) throws IOException {
    Cli.Result result = update("--in", in.toString());
    assertThat(result.exit()).as(result.err()).isEqualTo(3);
    assertThat(result.err()).contains(messages).doesNotContain("\tat ");
    assertSampleIntact();
  }

  private Cli.Result update(String... args) {
    return Cli.run(
        Stream.concat(
                Stream.of("update", "--out", sample.out().toString(), "--edition", "bad"),
                Arrays.stream(args))
            .toArray(String[]::new));
  }

  private void assertSampleIntact() throws IOException {
    assertThat(sample.out().resolve("editions/CURRENT")).hasContent("sample");
    try (Stream<Path> files = Files.list(sample.out().resolve("editions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("CURRENT", "sample");
    }
  }

  private static String vektis() throws IOException {
    return Files.readString(VEKTIS, StandardCharsets.US_ASCII);
  }

  /** The same with one more cent in the last field of the third line. */
  private static String bumped(String text) {
    List<String> lines = text.lines().collect(Collectors.toList());
    lines.set(2, lines.get(2).replaceFirst("[^;]*$", "123456.78"));
    return String.join("\n", lines);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  private static String field(String line, int position, String value) {
    String[] fields = line.split(";", -1);
    fields[position] = value;
    return String.join(";", fields);
  }
}
