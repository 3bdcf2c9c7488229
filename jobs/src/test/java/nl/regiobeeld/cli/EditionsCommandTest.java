package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsCommandTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @TempDir private Path out;

  @BeforeEach
  void publishThree() throws IOException {
    Places places = new Places(new Configuration());
    Editions editions = new Editions(places, places.qualified(out.toString()));
    for (String year : List.of("2024", "2025", "2026")) {
      write("editions/" + year + "/tables/bronnen/part-0.parquet", "x".repeat(100));
      editions.publish(manifest(year));
    }
    write("editions/half/tables/bronnen/part-0.parquet", "half");
    write("editions/stuk/manifest.json", "{\"schema_versie\": 1,");
  }

  @Test
  void allAreListedTheDamagedAndTheUnfinishedToo() {
    Cli.Result run = editions("--format", "csv");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines())
        .map(line -> line.replaceFirst("(,\\d*),\\d+,", "$1,BYTES,"))
        .containsExactly(
            "edition,made_at,current,state,code_version,rows,bytes,inputs,inhoud",
            "2026,2026-02-01T00:00:00Z,true,published,0.1.0,7,BYTES,1,0123456789ab",
            "2025,2025-02-01T00:00:00Z,false,published,0.1.0,7,BYTES,1,0123456789ab",
            "2024,2024-02-01T00:00:00Z,false,published,0.1.0,7,BYTES,1,0123456789ab",
            "half,,false,unfinished,,,BYTES,,",
            "stuk,,false,damaged,,,BYTES,,");
  }

  @Test
  void theCurrentOneHasAStarAndJsonIsForPrograms() {
    assertThat(editions().lines().get(1)).startsWith("2026").contains(" *  ");
    assertThat(editions("--format", "json").out())
        .contains("\"current\" : true", "\"state\" : \"damaged\"");
  }

  @Test
  void aManifestThatWasEditedIsDamaged() throws IOException {
    Path manifest = out.resolve("editions/2025/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("0.1.0", "9.9.9"));

    assertThat(editions("--format", "csv").lines())
        .anyMatch(each -> each.contains("2025,,false,damaged"));
    assertRefused(editions("set", "2025"), 4, "was changed after it was written");
  }

  @Test
  void withoutEditionsThatIsSaid(@TempDir Path empty) {
    Cli.Result run = Cli.run("editions", "--out", empty.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("./regiobeeld update");
  }

  @Test
  void anEarlierOneIsSetBack() {
    Cli.Result run = editions("set", "2024");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("editions/CURRENT")).hasContent("2024\n");
    assertThat(out.resolve("editions/.lock")).doesNotExist();
  }

  @Test
  void whatIsNoEditionIsNotSet() {
    assertRefused(editions("set", "2023"), 2, "no edition '2023'");
    assertRefused(editions("set", "half"), 2, "no edition 'half'");
    assertRefused(editions("set", "../2024"), 2, "no edition '../2024'");
    assertRefused(editions("set", "stuk"), 4, "damaged");
    assertThat(out.resolve("editions/CURRENT")).hasContent("2026\n");
  }

  @Test
  void nothingChangesWhileAnotherRunIsAtWork() throws IOException {
    write("editions/.lock", "elsewhere 1 2026-01-01T00:00:00Z");

    assertThat(editions("set", "2024").exit()).isEqualTo(5);
    assertThat(editions("prune", "--keep", "1").exit()).isEqualTo(5);
    assertThat(out.resolve("editions/CURRENT")).hasContent("2026\n");
    assertThat(out.resolve("editions/2024/manifest.json")).exists();
  }

  @Test
  void theOldAndTheUnfinishedArePruned() {
    editions("set", "2025");
    Cli.Result run = editions("prune", "--keep", "1");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("removed 2024", "removed half", "stays   2025", "stays   2026", "stays   stuk")
        .contains("2 edition(s) removed");
    assertThat(out.resolve("editions").toFile().list())
        .containsExactlyInAnyOrder("CURRENT", "2025", "2026", "stuk");
  }

  @Test
  void aDryRunRemovesNothing() {
    Cli.Result run = editions("prune", "--keep", "1", "--keep-years", "2", "--dry-run");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("goes    2024", "stays   2025", "would be removed");
    assertThat(out.resolve("editions/2024/manifest.json")).exists();
    assertThat(out.resolve("editions/half")).exists();
  }

  @Test
  void aRuleThatKeepsNothingIsRefused() {
    assertRefused(editions("prune", "--keep", "0"), 2, "--keep needs a number from 1");
  }

  private Cli.Result editions(String... args) {
    List<String> all = new ArrayList<>(List.of("editions"));
    all.addAll(List.of(args));
    all.addAll(List.of("--out", out.toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  private static void assertRefused(Cli.Result run, int exit, String message) {
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(out.resolve(file).getParent());
    Files.writeString(out.resolve(file), text);
  }

  private static Manifest manifest(String year) {
    return new Manifest(
        1,
        year,
        year + "-02-01T00:00:00Z",
        "0.1.0",
        "abc",
        Map.of(),
        List.of(),
        List.of("CC0"),
        List.of(new Manifest.Input("vektis", "a.csv", "def", 3, null)),
        Map.of(
            "bronnen",
            new Manifest.TableFacts(
                7, List.of(new Manifest.StoredFile("part-0.parquet", 100, "fed")), "a", "b")),
        DIGEST,
        null);
  }
}
