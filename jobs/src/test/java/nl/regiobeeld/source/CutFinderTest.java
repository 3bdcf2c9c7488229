package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutFinderTest {
  private static List<Cut> cuts(String text, int spacing, int chunk) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CutFinder finder = new CutFinder(spacing);
    for (int from = 0; from < bytes.length; from += chunk) {
      int length = Math.min(chunk, bytes.length - from);
      byte[] part = new byte[chunk];
      System.arraycopy(bytes, from, part, 0, length);
      finder.add(part, length);
    }
    return finder.cuts();
  }

  private static void assertCuts(String text, int spacing, Cut... expected) {
    for (int chunk = 1; chunk <= 40; chunk++) {
      assertThat(cuts(text, spacing, chunk)).as("chunks of %d", chunk).containsExactly(expected);
    }
  }

  @Test
  void everyRecordBehindTheFirstIsACutAndEmptyLinesAreNone() {
    assertCuts("a;b\n\n1;2\n\n\n3;4", 1, new Cut(5, 3, 1), new Cut(11, 6, 2));
  }

  @Test
  void allLineEndsCountOnce() {
    assertCuts(
        "a;b\r\n1;2\r3;4\r\n\r\n5;6\n", 1, new Cut(5, 2, 1), new Cut(9, 3, 2), new Cut(16, 5, 3));
  }

  @Test
  void nothingIsCutWithinQuotes() {
    assertCuts("a;b\n\"x\n\"\"y\";1\n3\";4\n", 1, new Cut(4, 2, 1), new Cut(14, 4, 2));
  }

  @Test
  void soManyBytesLieBetweenTwoAtLeast() {
    assertCuts("aaa\nbbb\nccc\nddd\neee\n", 8, new Cut(8, 3, 2), new Cut(16, 5, 4));
  }

  @Test
  void whereTheDelimiterDecidesWhatIsQuotedNothingIsCutAnyMore() {
    assertCuts("a;b\n1;2\n3,\"4;5\n6\";7\n8;9\n", 1, new Cut(4, 2, 1), new Cut(8, 3, 2));
  }
}
