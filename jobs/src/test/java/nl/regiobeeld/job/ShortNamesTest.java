package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
  private static final Path ALONE = new Path("file:/in/a/alone.csv");
  private static final Path A = new Path("file:/in/a/x.csv");
  private static final Path B = new Path("file:/in/b/x.csv");
  private static final Path DEEP = new Path("file:/in/c/2019/y.csv");
  private static final Path DEEPER = new Path("file:/in/d/2019/y.csv");

  @Test
  void aFolderIsNamedOnlyWhereFilesWouldBeTakenForEachOther() {
    assertThat(ShortNames.of(List.of(ALONE, A, B)))
        .isEqualTo(Map.of(ALONE, "alone.csv", A, "a/x.csv", B, "b/x.csv"));
  }

  @Test
  void asManyFoldersAsItTakes() {
    assertThat(ShortNames.of(List.of(DEEP, DEEPER, A)))
        .isEqualTo(Map.of(DEEP, "c/2019/y.csv", DEEPER, "d/2019/y.csv", A, "x.csv"));
  }

  @Test
  void pathsOfDifferentStores() {
    Path here = new Path("file:/x.csv");
    Path there = new Path("hdfs://host/x.csv");

    assertThat(ShortNames.of(List.of(here, there)).values()).doesNotHaveDuplicates();
  }
}
