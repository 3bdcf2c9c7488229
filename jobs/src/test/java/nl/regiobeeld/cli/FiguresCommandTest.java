package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.Shared;
import nl.regiobeeld.drawing.Letters;
import nl.regiobeeld.figure.Figure;
import nl.regiobeeld.figure.Figures;
import nl.regiobeeld.figure.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of whole editions, as a user draws them. */
class FiguresCommandTest {
  private static final List<String> SAMPLED =
      List.of("ZL", "NML", "PARKSTAD", "NL00", "GG6106", "GM0917", "GM1954");

  @Test
  void drawsTheFiguresOfARegionAndTheSameBytesAgain() throws IOException {
    Built built = Built.sample();
    Path folder = built.out().resolve("rendered/sample/PARKSTAD");

    Cli.Result result = draw(built, "--regio", "PARKSTAD");
    List<byte[]> first = contents(folder);
    draw(built, "--regio", "PARKSTAD");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains(folder.toString());
    assertThat(first).hasSizeGreaterThan(50);
    assertThat(contents(folder)).usingElementComparator(Arrays::compare).isEqualTo(first);
    assertThat(Files.readString(folder.resolve("wiel_65plus.svg")))
        .contains("<title", "<desc", "role=\"img\"", "Obesitas", "met verzonnen cijfers");
  }

  @Test
  void noTextOfTheSampleLeavesItsSheetOrLiesOverAnother() {
    assertThat(faults(Built.sample(), SAMPLED, Optional.empty())).isEmpty();
  }

  @Test
  void noTextOfRealRegionsDoesWithOutlinesEither() {
    Path outlines = Shared.file("data/geo/gemeente_2024_gegeneraliseerd.geojson");

    assertThat(
            faults(
                Built.real(),
                List.of("ZL", "NML", "NL00", "GM1954"),
                Optional.of(outlines.toString())))
        .isEmpty();
  }

  private static List<String> faults(Built built, List<String> regions, Optional<String> outlines) {
    OpenEdition edition = new OpenEdition();
    edition.out = built.out().toString();
    List<String> faults = new ArrayList<>();
    for (Page page : new Pictures(edition, Optional.empty(), outlines).pages(regions)) {
      for (Figure figure : Figures.of(page)) {
        Letters.faults(figure)
            .forEach(fault -> faults.add(page.region() + " " + figure.id() + ": " + fault));
      }
    }
    return faults;
  }

  @Test
  void namesTheNearestFigureAndRegion() {
    Cli.Result figure = draw(Built.sample(), "--regio", "ZL", "--figure", "wiel_65plu");
    Cli.Result region = draw(Built.sample(), "--regio", "PARKSTADT");

    assertThat(figure.exit()).isEqualTo(2);
    assertThat(figure.err()).contains("no figure 'wiel_65plu'", "'wiel_65plus'");
    assertThat(region.exit()).isEqualTo(2);
    assertThat(region.err()).contains("no region 'PARKSTADT'", "'PARKSTAD'");
  }

  @Test
  void drawsNothingFromATableThatWasChanged(@TempDir Path folder) throws IOException {
    Path out = copy(Built.sample().out(), folder.resolve("out"));
    Path table = out.resolve("editions/sample/tables/indicatoren");
    try (Stream<Path> files = Files.list(table)) {
      Path file = files.filter(each -> each.toString().endsWith(".parquet")).findFirst().get();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    Cli.Result result =
        Cli.run("figures", "--out", out.toString(), "--regio", "ZL", "--figure", "wiel_65plus");

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("other bytes than were published", "verify");
    assertThat(out.resolve("rendered")).doesNotExist();
  }

  @Test
  void refusesOutlinesThatAreNone(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("a.geojson"), "{\"features\": [");
    Path metres =
        Files.writeString(
            folder.resolve("b.geojson"),
            "{\"features\": [{\"properties\": {\"statcode\": \"GM0917\"}, \"geometry\": {\"type\":"
                + " \"Polygon\", \"coordinates\": [[[190000, 320000], [191000, 320000], [191000,"
                + " 321000], [190000, 320000]]]}}]}");
    Path flat =
        Files.writeString(
            folder.resolve("c.geojson"),
            "{\"features\": [{\"properties\": {\"statcode\": \"GM0917\"}, \"geometry\": {\"type\":"
                + " \"LineString\", \"coordinates\": [[5.9, 50.8], [6.1, 50.8]]}}]}");

    assertThat(outlines(broken)).satisfies(each -> assertThat(each.exit()).isEqualTo(3));
    assertThat(outlines(broken).err()).contains("a.geojson:1", "not valid JSON");
    assertThat(outlines(metres).exit()).isEqualTo(3);
    assertThat(outlines(metres).err()).contains("not in degrees", "CRS84");
    assertThat(outlines(flat).exit()).isEqualTo(3);
    assertThat(outlines(flat).err()).contains("c.geojson", "no areas", "Polygons");
  }

  private static Cli.Result outlines(Path file) {
    return draw(Built.sample(), "--regio", "ZL", "--outlines", file.toString());
  }

  private static Cli.Result draw(Built built, String... args) {
    List<String> all = new ArrayList<>(List.of("figures", "--out", built.out().toString()));
    all.addAll(List.of(args));
    return Cli.run(all.toArray(String[]::new));
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve("editions"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }
}
