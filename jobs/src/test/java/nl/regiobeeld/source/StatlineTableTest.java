package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Shared;
import nl.regiobeeld.model.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatlineTableTest {
  private static final String HEAD =
      "\"Gezondheid\"\n\"\"\n\"\";\"Onderwerp\"\n\"\";\"Rokers\"\n\"Regio's\";\"%\"\n";

  static Stream<Golden> cases() {
    return Golden.of(StatlineTable.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFigureStandsInAFlatRecord(Golden golden) throws IOException {
    String text = new String(golden.in(), StandardCharsets.UTF_8);

    assertThat(flat(golden.fileName(), text)).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void neitherLineEndsNorAByteOrderMarkMatter(Golden golden) throws IOException {
    String text = "\uFEFF" + new String(golden.in(), StandardCharsets.UTF_8).replace("\n", "\r\n");

    assertThat(flat(golden.fileName(), text)).isEqualTo(golden.expected());
  }

  @Test
  void theTitleAndAnEmptyTableAreTold() {
    FileFacts file = Inspected.file("leeg.csv", HEAD + "\"Bron: CBS\"\n");

    assertThat(StatlineTable.title(file)).contains("Gezondheid");
    assertThat(StatlineTable.of(file).orElseThrow().hasRows()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'\"Limburg (PV)\";\"16,7\"'                # does not end in the line",
        "'\"Limburg (PV)\";\"16,7\"|\"Bro'           # does not end in the line",
      })
  void aTableWithoutItsSourceIsCutOff(String rows, String message) {
    FileFacts file = Inspected.file("af.csv", HEAD + rows.replace('|', '\n'));

    assertThatThrownBy(() -> StatlineTable.of(file))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("af.csv: ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Man = ja|;Onderwerp|;Rokers|Regio's;%          # line 2: # limited to 'Man = ja'",
        "||;Rokers;Drinkers|;2020;2020|Regio's;%;%       # line 4: # which dimension this is",
        "|;Onderwerp|;Rokers;Rokers|Regio's;%;%          # line 5: # columns 2 and 3 are the same",
        "|;Onderwerp|;A;A;B|;2020;2021;2021|Regio's;%;%;% # line 6: # it lacks columns for 2020",
        "||;;2020;2021|Onderwerp;Perioden;2020;2021      # line 5: # the subjects stand in the"
            + " rows",
        "|;;Onderwerp|;;Rokers|Regio's;;%                # line 5: # what the rows begin with",
        "||;2020;2021|Regio's;%;%                        # line 5: # has the subjects (Onderwerp)",
      })
  void aHeaderThatDoesNotTellIsRefused(String header, String line, String problem) {
    String text = "Titel|" + header + "|Nederland;1|Bron: CBS|";
    FileFacts file = Inspected.file("kop.csv", text.replace('|', '\n'));

    assertThatThrownBy(() -> StatlineTable.of(file))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("kop.csv, " + line)
        .hasMessageContaining(problem)
        .hasMessageContaining("download it as 'CSV met statistische symbolen'");
  }

  @Test
  void rowsAfterTheSourceAreRefused() {
    String text = HEAD + "\"Nederland\";\"1\"\n\"Bron: CBS\"\n\"Limburg\";\"2\"\n\"Bron: CBS\"\n";

    assertThatThrownBy(() -> flat("twee.csv", text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("rows follow the line 'Bron: …' (line 7)");
  }

  /** Of all real files, none of which is a presentation, none is taken for one. */
  @Test
  void noOtherRealFileIsTakenForOne() throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Shared.file("data"))) {
      files = paths.filter(path -> path.toString().endsWith(".csv")).toList();
    }

    assertThat(files).isNotEmpty();
    for (Path path : files) {
      FileFacts facts = Inspected.file(path.getFileName().toString(), Files.readAllBytes(path));
      assertThat(StatlineTable.title(facts)).as(path.toString()).isEmpty();
    }
  }

  /** Damaged files are read, refused or not recognised; nothing else happens. */
  @Test
  void damageNeverGoesUnexplained() throws IOException {
    Random random = new Random(20260101);
    int refused = 0;
    List<Golden> goldens = cases().toList();
    for (int i = 0; i < 4000; i++) {
      Golden golden = goldens.get(i % goldens.size());
      String text = damaged(new String(golden.in(), StandardCharsets.UTF_8), random);
      try {
        flat("kapot.csv", text);
      } catch (Refusal refusal) {
        assertThat(refusal).hasMessageStartingWith("kapot.csv");
        refused++;
      } catch (UncheckedIOException | IllegalStateException quotes) {
        assertThat(text).as("only quotes stop the splitting of fields").contains("\"");
      }
    }

    assertThat(refused).isBetween(100, 3900);
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0 && damaged.length() > 0; i--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, "\";\n|x".charAt(random.nextInt(5)));
        case 2 -> damaged.setLength(at);
        default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(40)));
      }
    }
    return damaged.toString();
  }

  private static String flat(String name, String text) {
    List<String> lines = new ArrayList<>();
    StatlineTable.of(Inspected.file(name, text))
        .ifPresent(
            table -> {
              lines.add(line("regel", table.header()));
              String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
              try (RecordStream records = new StatlineRecords(table, name, new CsvLines(content))) {
                records.forEachRemaining(
                    each -> lines.add(line(String.valueOf(each.line()), each.fields())));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return String.join("\n", lines) + "\n";
  }

  private static String line(String first, List<String> fields) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(fields);
    return CSVFormat.RFC4180.format(all.toArray());
  }
}
