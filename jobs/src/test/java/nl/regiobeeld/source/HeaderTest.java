package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void aLineIsSplitAtDelimitersOutsideQuotes() {
    assertThat(Header.split("a;\"b;c\";\"d \"\"e\"\"\";", ';'))
        .contains(List.of("a", "b;c", "d \"e\"", ""));
    assertThat(Header.split("", ';')).contains(List.of());
  }

  @Test
  void aLineWithAnOpenQuoteHasNoFields() {
    assertThat(Header.split("a;\"b;c", ';')).isEmpty();
  }

  /** What a person sees in an editor: blank lines and line ends within quotes count. */
  @Test
  void aRecordStandsOnTheLineWhereItBegins() throws IOException {
    String text = "h;i\n1;2\n\n3;\"x\ny\"\n5;6\r\n\"p\r\nq\";8\n9;10";

    assertThat(lines(text)).containsExactly(1L, 2L, 4L, 6L, 7L, 9L);
  }

  private static List<Long> lines(String text) throws IOException {
    List<Long> lines = new ArrayList<>();
    try (CSVParser rows = Header.format(';').parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        lines.add(Header.firstLine(row, rows.getCurrentLineNumber()));
      }
    }
    return lines;
  }
}
