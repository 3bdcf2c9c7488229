package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A connection that breaks: the rest is asked, of the same version, or all of it again. */
class CutsTest extends OneFile {
  @Test
  void aCutIsResumedWhereItBroke() throws IOException {
    publisher.fails(
        PATH, Faults.cut(resource, 1_000_000), Faults.cutPart(resource, 1_000_000, 2_500_000));

    assertComplete();

    assertThat(publisher.requests())
        .containsExactly(
            "GET " + PATH, "GET " + PATH + " bytes=1000000-", "GET " + PATH + " bytes=2500000-");
  }

  /** Each cut brings more than a megabyte, so that none of them counts as an attempt in vain. */
  @Test
  void aConnectionThatKeepsBreakingStillGetsThere() throws IOException {
    Resource large = new Resource(randomText(12_000_000), "\"v1\"", null);
    publisher.has(PATH, large).fails(PATH, Faults.cut(large, 1_500_000));
    for (int i = 1; i < 8; i++) {
      publisher.fails(
          PATH, Faults.cutPart(large, i * 1_500_000, (i + 1) * 1_500_000 - (i == 7 ? 1 : 0)));
    }

    Outcome outcome = fetching.bring(source);

    assertThat(fetching.bytes(outcome.delivery().orElseThrow().items().get(0)))
        .isEqualTo(large.bytes());
  }

  @Test
  void aCutWithoutValidatorBeginsAgain() throws IOException {
    Resource plain = new Resource(resource.bytes());
    publisher.has(PATH, plain).fails(PATH, Faults.cut(plain, 500_000));

    assertComplete();

    assertThat(publisher.requests()).containsExactly("GET " + PATH, "GET " + PATH);
  }

  /**
   * The file changed between the cut and the second request: If-Range makes the server send all.
   */
  @Test
  void aFileThatChangedMeanwhileIsNotMixed() throws IOException {
    Resource old = new Resource(randomText(2_000_000), "\"v0\"", null);
    publisher.fails(PATH, Faults.cut(old, 1_900_000));

    assertComplete();
  }

  @Test
  void aPartThatBeginsElsewhereIsNotTaken() throws IOException {
    publisher.fails(PATH, Faults.cut(resource, 900_000), Faults.cutPart(resource, 5, 3_000_000));

    assertComplete();
  }

  @Test
  void aPromisedLengthThatNeverComesIsGivenUp() throws IOException {
    publisher.has(PATH, Faults.cut(new Resource(resource.bytes()), 100));

    assertThat(fetching.failure(source)).contains("cannot be fetched", "4 time(s) in a row");
  }
}
