package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Item;
import nl.regiobeeld.landing.Item.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of what {@link FetchLoad} fetches. */
class GeneratedTableTest {
  private static final int ROWS = 50_000;

  private final Publisher publisher = new Publisher();
  private Fetching fetching;

  @BeforeEach
  void open(@TempDir Path out) {
    fetching = new Fetching(out);
    new GeneratedTable(ROWS, 20_000, List.of("GM0917", "GM0935")).on(publisher);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  private List<Item> data(boolean whole) {
    FetchSource source =
        new FetchSource(
            "generated",
            Via.ODATA4,
            publisher.at(GeneratedTable.SERVICE),
            GeneratedTable.ID,
            "vrij",
            whole,
            Optional.empty(),
            Optional.empty());
    return fetching.bring(source).delivery().orElseThrow().items().stream()
        .filter(item -> item.rol() == Rol.GEGEVENS)
        .toList();
  }

  @Test
  void allPagesHoldAllObservationsOnce() throws IOException {
    List<Item> pages = data(false);

    assertThat(pages).hasSize(3);
    int expected = 0;
    for (Item page : pages) {
      for (var observation : new JsonMapper().readTree(fetching.bytes(page)).path("value")) {
        assertThat(observation.path("Id").asInt()).isEqualTo(expected++);
      }
    }
    assertThat(expected).isEqualTo(ROWS);
  }

  @Test
  void theZipHoldsAllObservations() throws IOException {
    List<Item> zips = data(true);

    Path path = Path.of(fetching.landing().path(zips.get(0)).toUri());
    try (ZipFile zip = new ZipFile(path.toFile());
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    zip.getInputStream(zip.getEntry("Observations.csv")),
                    StandardCharsets.UTF_8))) {
      assertThat(lines.lines().count()).isEqualTo(ROWS + 1);
    }
  }
}
