package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.Fetching.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.config.FetchSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sources at once. */
class ManyTest {
  @Test
  void aHostNeverGetsMoreThanTheAllowedRequestsAtOnce(@TempDir Path out) {
    try (Publisher publisher = new Publisher();
        Publisher other = new Publisher()) {
      Fetching fetching = new Fetching(out);
      List<FetchSource> sources = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        sources.add(file("a" + i, publisher.has("/" + i, slow(i)).at("/" + i)));
        sources.add(file("b" + i, other.has("/" + i, slow(100 + i)).at("/" + i)));
      }

      List<Outcome> outcomes = fetching.fetch(sources.toArray(FetchSource[]::new));

      assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.NEW);
      assertThat(publisher.mostAtOnce()).isEqualTo(2);
      assertThat(other.mostAtOnce()).isEqualTo(2);
    }
  }

  private static HttpHandler slow(int number) {
    return exchange -> {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      OdataPublisher.text("number " + number).handle(exchange);
    };
  }

  @Test
  void aSourceThatFailsDoesNotKeepTheOthersFromComing(@TempDir Path out) {
    try (Publisher publisher = new Publisher()) {
      Fetching fetching = new Fetching(out);
      publisher.has("/a", "a").has("/c", "c");

      List<Outcome> outcomes =
          fetching.fetch(
              file("a", publisher.at("/a")),
              file("b", publisher.at("/b")),
              file("c", publisher.at("/c")));

      assertThat(outcomes)
          .extracting(Outcome::state)
          .containsExactly(Outcome.State.NEW, Outcome.State.FAILED, Outcome.State.NEW);
      assertThat(fetching.landing().newest()).hasSize(2);
    }
  }

  @Test
  void theSameBytesAreKeptOnce(@TempDir Path out) throws java.io.IOException {
    try (Publisher publisher = new Publisher()) {
      Fetching fetching = new Fetching(out);
      publisher.has("/a", "same").has("/b", "same");

      fetching.fetch(file("a", publisher.at("/a")), file("b", publisher.at("/b")));

      assertThat(fetching.files()).filteredOn(name -> name.contains("bytes/")).hasSize(1);
      assertThat(fetching.files()).filteredOn(name -> name.contains("leveringen/")).hasSize(2);
    }
  }
}
