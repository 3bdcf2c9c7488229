package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import nl.regiobeeld.region.Reference;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys in all shapes of table, with what else a record is split by and over how many years. */
class KeyParserTest {
  static Stream<Golden> cases() {
    return Golden.of(KeyParser.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRecordHasTheKeyThatItsCodesMean(Golden golden) throws IOException {
    assertThat(print(known(golden), golden.in())).isEqualTo(golden.expected());
  }

  /** Its content or its name tells the table: nothing lies beside it. */
  private static SourceFile known(Golden golden) throws IOException {
    Recogniser recogniser = new Recogniser(Project.settings().catalogue(), Map.of(), Map.of());
    FileFacts facts = Inspected.file(golden.fileName(), golden.in());
    return Recognised.known(recogniser.recognise(facts, ""));
  }

  private static String print(SourceFile file, byte[] content) throws IOException {
    Reference reference = Project.reference();
    RecordParser parser = file.layout().parser(reference.register(), reference.names());
    StringBuilder text =
        new StringBuilder(
            "regel,uitkomst,reden,regio,leeftijd,geslacht,periode,jaren,marge,uitsplitsing,cellen\n");
    try (RecordStream records = file.records(new ByteArrayInputStream(content))) {
      while (records.hasNext()) {
        RecordStream.Entry entry = records.next();
        text.append(line(entry.line(), parser.parse(entry.fields()))).append('\n');
      }
    }
    return text.toString();
  }

  private static String line(long number, Parsed parsed) {
    Parsed.Key key = parsed.key();
    return CSVFormat.RFC4180.format(
        number,
        lower(parsed.outcome()),
        parsed.reason(),
        key.region(),
        key.age(),
        key.sex(),
        key.year(),
        key.years(),
        lower(key.margin()),
        key.breakdown(),
        parsed.cells().stream().map(KeyParserTest::cell).collect(Collectors.joining(" ")));
  }

  private static String cell(Cell cell) {
    String status = cell.status().label();
    return cell.value() == null ? status : cell.value().toPlainString() + " " + status;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
