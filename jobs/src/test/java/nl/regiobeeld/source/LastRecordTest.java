package nl.regiobeeld.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is whole when its last record is, whatever line breaks its fields have. */
class LastRecordTest {
  private static final List<String> HEADER = List.of("a", "b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^a;b\n1;\"two\nlines\"\n^            | ^1;\"two\nlines\"^",
        "^a;b\r\n1;\"two\r\nlines\"\r\n^      | ^1;\"two\r\nlines\"^",
        "^a;b\n\"two\nlines\";2\n\n^          | ^\"two\nlines\";2^",
        "^a;b\n1;\"\"\"Yes\"\", said\nhe\"\n^ | ^1;\"\"\"Yes\"\", said\nhe\"^",
        "^a;b\n\"\";\"\"\n^                   | ^\"\";\"\"^",
        "^a,b\n1,\"two\nlines\"^              | ^1,\"two\nlines\"^",
        "^\"a\"\t\"b\"\n1\t\"two\nlines\"^    | ^1\t\"two\nlines\"^",
        "^a;b\n\"x\n\";1\n3;4\n^              | ^3;4^"
      })
  void aLineBreakWithinQuotesEndsNoRecord(String text, String last) {
    assertThat(Inspected.file("a.csv", text).lastRecord()).isEqualTo(last);
    assertThatCode(() -> require(text)).doesNotThrowAnyException();
  }

  /** Vektis has no quotes: one that stands in a name is a letter like others. */
  @ParameterizedTest
  @ValueSource(strings = {"a;b\n5\" pijp;1\n3;4\n", "a;b\nx \"y;1\n3;4\n", "a;b\n1\"\";x\n3;4\n"})
  void aQuoteWithinAFieldIsText(String text) {
    assertThat(Inspected.file("a.csv", text).lastRecord()).isEqualTo("3;4");
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, -2, -1, 0, 1, 2})
  void aRecordAcrossThePiecesOfAFileIsWhole(int offset) {
    String last = "\"two\nlines\";\"\"\"2\"\"\"";
    String text = "a;b\n" + "x".repeat((1 << 16) - 12 + offset) + ";1\n" + last + "\n";

    assertThat(Inspected.file("a.csv", text).lastRecord()).isEqualTo(last);
    assertThat(Inspected.file("a.csv.gz", Inspected.gzip(text.getBytes(UTF_8))).lastRecord())
        .isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^a;b\n1;2\n3^               | ^the last line has 1 of 2 fields ('3'): the file is cut^",
        "^a;b\n1;2\n\"two\nlines\"^  | ^1 of 2 fields ('\"two'): the file is cut off^",
        "^a;b\n1;2\n3;\"two\nli^     | ^a quote in the last record ('3;\"two') is never closed^"
      })
  void aCutRecordIsRefused(String text, String message) {
    assertThatThrownBy(() -> require(text))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.csv: ")
        .hasMessageContaining(message);
  }

  @Test
  void aBlankFileHasNoLastRecord() {
    assertThat(Inspected.file("a.csv", " \n\r\n \t").lastRecord()).isEmpty();
  }

  private static void require(String text) {
    FileFacts file = Inspected.file("a.csv", text);
    char delimiter = file.firstLine().charAt(file.firstLine().indexOf('b') - 1);
    char separator = delimiter == '"' ? '\t' : delimiter;
    Intact.require(file, new Outline(new Format.Csv(separator), HEADER, ""));
  }
}
