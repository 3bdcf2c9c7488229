package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.Fetching.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A publisher with one file of three megabytes, and somebody who wants it. */
abstract class OneFile {
  static final String PATH = "/data.csv";

  final Publisher publisher = new Publisher();
  final Resource resource = new Resource(randomText(3_000_000), "\"v1\"", null);
  Fetching fetching;
  FetchSource source;

  @BeforeEach
  void open(@TempDir Path out) {
    fetching = new Fetching(out);
    source = file("bron", publisher.at(PATH));
    publisher.has(PATH, resource);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  static byte[] randomText(int length) {
    byte[] bytes = new byte[length];
    Random random = new Random(7);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + random.nextInt(26));
    }
    return bytes;
  }

  /** Fetches the file, which must come complete and alone. */
  void assertComplete() throws IOException {
    Outcome outcome = fetching.bring(source);
    Item item = outcome.delivery().orElseThrow().items().get(0);
    assertThat(fetching.bytes(item)).isEqualTo(resource.bytes());
    assertThat(item.bytes()).isEqualTo(resource.bytes().length);
    assertThat(fetching.files()).hasSize(2).noneMatch(name -> name.contains("incoming"));
  }
}
