package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Editions in an object store, where nothing can be renamed; S3Test does the same on a server. */
@Tag("heavy")
class ObjectStoreTest {
  private static final String OUT = "store://bucket/regiobeeld";

  @Test
  void anEditionIsPublishedThereAndRead() {
    Cli.Result update = Cli.run("update", "--out", OUT, "--edition", "eerste");
    assertThat(update.exit()).as(update.err()).isZero();

    Places places = new Places(Sessions.hadoop());
    Path editions = new Path(OUT, "editions");
    assertThat(places.text(new Path(editions, "CURRENT"))).contains("eerste\n");
    assertThat(places.text(new Path(editions, ".lock"))).isEmpty();
    assertThat(places.exists(new Path(editions, "eerste/staging"))).isFalse();
    assertThat(Cli.run(show(OUT)).lines())
        .hasSizeGreaterThan(1)
        .containsExactlyInAnyOrderElementsOf(
            Cli.run(show(Built.sample().out().toString())).lines());
  }

  private static String[] show(String out) {
    return new String[] {"show", "zorgkosten", "--format", "csv", "--out", out};
  }
}
