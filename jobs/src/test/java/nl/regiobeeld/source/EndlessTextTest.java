package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import nl.regiobeeld.Endless;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text without an end is refused after a bounded part of it, whatever it is made of. */
class EndlessTextTest {
  private static final String ODATA = "{\"@odata.context\":\"https://x/$metadata#";
  private static final String PAGE = ODATA + "Observations\",\"value\":[{\"Id\":1},";

  /** Of which the parsers' own buffers are a small part. */
  private static final long BOUNDED = BoundedText.LONGEST_RECORD + 1_000_000L;

  private static Refusal readAll(Format format, List<String> header, Endless.Text text) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> {
              try (RecordStream records = format.records("f.csv", header, text)) {
                records.forEachRemaining(each -> {});
              }
            });
    assertThat(refusal).as("it is refused").isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
    assertThat(refusal.getMessage()).hasSizeLessThan(600);
    assertThat(text.given()).isLessThan(BOUNDED);
    return refusal;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a line that never ends       | 1;2;       | x",
        "a line of ever more fields   | 1          | ;1",
        "a quote that is never closed | 1;~2;3N    | 4;5N",
        "nothing but blank lines      | N          | N",
      })
  void aRecordOfACsv(String what, String begin, String again) {
    Endless.Text text = new Endless.Text("a;b\n1;2\n" + typed(begin), typed(again));

    Refusal refusal = readAll(new Format.Csv(';'), List.of("a", "b"), text);

    assertThat(refusal).as(what).hasMessageStartingWith("f.csv, line 3: more than 4,000,000 ");
  }

  private static String typed(String text) {
    return text.replace('~', '"').replace('N', '\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a text          | {\"Id\":\"           | x",
        "a name          | {\"                  | x",
        "a number        | {\"Id\":             | 1",
        "lists in lists  | {\"Id\":             | [",
        "things in things| {\"Id\":             | {\"a\":",
        "a list          | {\"Id\":[            | 1,",
        "the same fields | {\"Id\":1            | ,\"Id\":1",
        "blanks          | {\"Id\":1            | ~ ~",
      })
  void aRecordOfAnAnswer(String what, String begin, String again) {
    Refusal refusal =
        readAll(new Format.Json(), List.of("Id"), new Endless.Text(PAGE + begin, again));

    assertThat(refusal).as(what).hasMessageStartingWith("f.csv, ");
  }

  @Test
  void whatStandsBehindTheRecordsOfAnAnswer() {
    Endless.Text text =
        new Endless.Text(PAGE.substring(0, PAGE.length() - 1) + "],\"more\":[0", ",1");

    assertThat(readAll(new Format.Json(), List.of("Id"), text)).hasMessageContaining("f.csv, rec");
  }

  /** A file may be as long as it likes: 10 GB of it would take no more memory than this. */
  @Test
  void recordsWithoutEndAreReadOneByOne() throws IOException {
    Endless.Text text = new Endless.Text("a;b\n", "1234567;12345678901234567890\n");
    try (RecordStream records = new Format.Csv(';').records("f.csv", List.of("a", "b"), text)) {
      for (int i = 0; i < 300_000; i++) {
        records.next();
      }
    }

    assertThat(text.given()).isGreaterThan(2 * BoundedText.LONGEST_RECORD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RegioSCodes.json |"
            + " {\"Identifier\":\"GM0001\",\"Title\":\"x\",\"Description\":\"\",\"DimensionGroupId\":\"\"}",
        "RegioSCodes.json | {\"Identifier\":\"GM0001\",\"Title\":[[[[",
      })
  void metadataInAnAnswer(String name, String row) throws IOException {
    String head = ODATA + "RegioSCodes\",\"value\":[";
    FileFacts file = Inspected.file(name, head + row);
    Endless.Text text = new Endless.Text(head + row, "," + row);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> MetadataReader.read(file, text));

    assertThat(refusal).hasMessageStartingWith(name);
    assertThat(text.given()).isLessThan(BoundedText.LONGEST_METADATA + 1_000_000L);
  }

  @Test
  void aWordOfMillionsOfLettersIsComparedByItsBegin() {
    String word = "rokers".concat("x".repeat(4_000_000));

    assertThat(Nearest.distance(word, "rokers")).isLessThan(80);
  }
}
