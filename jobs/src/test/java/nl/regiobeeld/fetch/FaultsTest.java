package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.Fetching.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server answers: the complete file, or one clear message and nothing. */
class FaultsTest extends OneFile {
  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void aServerThatIsBusyIsAskedAgain(int status) throws IOException {
    publisher.fails(PATH, Faults.status(status), Faults.status(status));

    assertComplete();

    assertThat(publisher.requests()).hasSize(3);
    assertThat(fetching.notes()).anyMatch(note -> note.contains("the server answered " + status));
  }

  @Test
  void aServerThatStaysBusyIsGivenUp() throws IOException {
    publisher.has(PATH, Faults.status(503));

    assertThat(fetching.failure(source))
        .isEqualTo(
            publisher.at(PATH)
                + " cannot be fetched: the server answered 503, 4 time(s) in a row; try again"
                + " later");
    assertThat(publisher.requests()).hasSize(4);
  }

  @Test
  void aRetryAfterInSecondsIsWaitedFor() throws IOException {
    publisher.fails(PATH, Faults.status(429, "Retry-After", "1"));
    Instant begin = Instant.now();

    assertComplete();

    assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void aRetryAfterWithADateIsWaitedForUpToTheLongestPause() throws IOException {
    String tomorrow =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plus(Duration.ofDays(1)).atZone(ZoneOffset.UTC));
    publisher.fails(PATH, Faults.status(503, "Retry-After", tomorrow));
    Instant begin = Instant.now();

    assertComplete();

    assertThat(Duration.between(begin, Instant.now()))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
  }

  @Test
  void aSlowDripIsBrokenOffAndAskedAgain() throws IOException {
    publisher.fails(PATH, Faults.drip(100));

    assertComplete();

    assertThat(fetching.notes()).anyMatch(note -> note.contains("next to nothing came"));
  }

  @Test
  void aServerThatSaysNothingIsGivenUp() throws IOException {
    publisher.has(PATH, Faults.silence(3000));

    assertThat(fetching.failure(source)).contains("next to nothing came for too long, 4 time(s)");
  }

  @Test
  void aRedirectIsFollowed() throws IOException {
    publisher.has("/old.csv", Faults.status(302, "Location", publisher.at(PATH).toString()));
    source = file("bron", publisher.at("/old.csv"));

    assertComplete();
  }

  @Test
  void aCircleOfRedirectsIsNotFollowedForEver() throws IOException {
    publisher.has(PATH, Faults.status(302, "Location", publisher.at(PATH).toString()));

    assertThat(fetching.failure(source)).contains("the server answered 302", "more than five");
    assertThat(publisher.requests()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aFileThatIsGoneIsNotAskedTwice() throws IOException {
    publisher.has(PATH, Faults.status(404));

    assertThat(fetching.failure(source)).contains("is not there", "conf/sources.yaml");
    assertThat(publisher.requests()).hasSize(1);
  }

  @Test
  void notChangedIsNoAnswerToWhoHasNothing() throws IOException {
    publisher.has(PATH, Faults.status(304));

    assertThat(fetching.failure(source)).contains("the server answered 304");
  }

  @Test
  void aWebPageIsNoData() throws IOException {
    publisher.has(PATH, Faults.says("text/csv", "\uFEFF\n<!DOCTYPE html><p>storing</p>"));

    assertThat(fetching.failure(source)).contains("a web page instead of data");
    assertThat(publisher.requests()).as("it may be a passing page").hasSize(2);
  }

  @Test
  void aWebPageThatPassesDoesNoHarm() throws IOException {
    publisher.fails(PATH, Faults.says("text/html; charset=utf-8", "<p>onderhoud</p>"));

    assertComplete();
  }

  @Test
  void anEmptyFileIsNoData() throws IOException {
    publisher.has(PATH, Faults.status(200));

    assertThat(fetching.failure(source)).contains("answered with an empty file");
  }

  @Test
  void aFileLargerThanAllowedIsRefused() throws IOException {
    publisher.has(PATH, new Resource(new byte[50_000_001]));

    assertThat(fetching.failure(source)).contains("larger than 50,000,000 bytes", "'hoogstens'");
  }

  @Test
  void anAnswerInAnEncodingThatWasNotAskedIsRefused() throws IOException {
    publisher.has(
        PATH,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 5);
          exchange.getResponseBody().write("bytes".getBytes(StandardCharsets.UTF_8));
        });

    assertThat(fetching.failure(source)).contains("came encoded as gzip");
  }

  @Test
  void aHostThatIsNotThereIsGivenUp() throws IOException {
    publisher.close();

    assertThat(fetching.failure(source))
        .contains("there is no connection to the server, 4 time(s) in a row; try again later");
  }
}
