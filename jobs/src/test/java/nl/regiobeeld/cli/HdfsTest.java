package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.StoreClock;
import nl.regiobeeld.io.Sessions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editions on HDFS: a name node and a data node in this JVM. They are many libraries, so only there
 * with {@code mvn -Phdfs}, and called by name; skipped without.
 */
class HdfsTest {
  private static final String CLUSTER = "org.apache.hadoop.hdfs.MiniDFSCluster";

  private final Places places = new Places(Sessions.hadoop());
  private Object cluster;
  private String out;

  @BeforeEach
  void start(@TempDir Path folder) throws ReflectiveOperationException, IOException {
    Configuration configuration = new Configuration();
    // Its data node needs checksums on its own disk, which the program itself goes without.
    configuration.setBoolean("fs.file.impl.disable.cache", true);
    configuration.set("hdfs.minidfs.basedir", folder.toString());
    try {
      Object builder =
          Class.forName(CLUSTER + "$Builder")
              .getConstructor(Configuration.class)
              .newInstance(configuration);
      cluster = builder.getClass().getMethod("build").invoke(builder);
    } catch (ClassNotFoundException e) {
      abort("no HDFS here: run mvn verify -Phdfs -Dtest=HdfsTest");
    }
    out = cluster.getClass().getMethod("getURI").invoke(cluster) + "/regiobeeld";
  }

  @AfterEach
  void stop() throws IllegalAccessException, InvocationTargetException, NoSuchMethodException {
    if (cluster != null) {
      cluster.getClass().getMethod("shutdown").invoke(cluster);
    }
  }

  @Test
  void anEditionIsPublishedThereAndRead() throws IOException {
    Cli.Result update = Cli.run("update", "--out", out, "--edition", "eerste");
    assertThat(update.exit()).as(update.err()).isZero();

    assertThat(places.text(path("editions/CURRENT"))).contains("eerste\n");
    assertThat(hiddenIn("editions")).isEmpty();
    assertThat(Cli.run(show(out)).lines())
        .hasSizeGreaterThan(1)
        .containsExactlyInAnyOrderElementsOf(
            Cli.run(show(Built.sample().out().toString())).lines());
  }

  @Test
  void whatPublishingReliesOnHoldsThere() throws IOException {
    assertThat(places.create(path("x/once"), "first")).isTrue();
    assertThat(places.create(path("x/once"), "second")).isFalse();
    places.replace(path("x/pointer"), "old");
    places.replace(path("x/pointer"), "new");
    try (Lock lock = Lock.take(places, path("x"))) {
      lock.requireHeld();
    }

    assertThat(places.text(path("x/once"))).contains("first");
    assertThat(places.text(path("x/pointer"))).contains("new");
    assertThat(new StoreClock(places).now(path("x")))
        .isAfterOrEqualTo(new StoreClock(places).written(path("x/once")).orElseThrow());
    assertThat(hiddenIn("x")).isEmpty();
  }

  private org.apache.hadoop.fs.Path path(String name) {
    return new org.apache.hadoop.fs.Path(out, name);
  }

  private List<String> hiddenIn(String folder) throws IOException {
    FileSystem hdfs = FileSystem.get(URI.create(out), places.configuration());
    return Arrays.stream(hdfs.listStatus(path(folder)))
        .map(each -> each.getPath().getName())
        .filter(name -> name.startsWith("."))
        .toList();
  }

  private static String[] show(String out) {
    return new String[] {"show", "zorgkosten", "--format", "csv", "--out", out};
  }
}
