package nl.regiobeeld.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Names;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage that once went unnoticed, changed other records, or took minutes. */
class DamageTest {
  private static final int HUGE = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"9", ".000,000", " 1", "*", "a b "})
  void aHugeFieldIsNoNumberAndSaysSoAtOnce(String piece) {
    String field = "1" + piece.repeat(HUGE / piece.length()) + "x";
    atOnce(() -> assertThat(NumberText.parse(field)).isEmpty());
    atOnce(() -> assertThat(Symbols.cell(0, field, true)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b ", "(", " ", "((gemeente)"})
  void aHugeFieldIsNoNameAndSaysSoAtOnce(String piece) {
    String field = "x" + piece.repeat(HUGE / 10 / piece.length()) + "x";
    Names names = Project.reference().names();
    atOnce(() -> assertThat(names.gemeente(field, 2020)).isEmpty());
    atOnce(() -> assertThat(names.place(field, "1234AB", 2020)).isEmpty());
    atOnce(() -> assertThat(names.nearestPlace(field)).isNotEmpty());
  }

  private static void atOnce(Runnable step) {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), step::run);
  }

  /** One bad byte must not turn the accents of all other rows into other letters. */
  @Test
  void oneBadByteLeavesTheCharacterSetAsItWas() {
    byte[] bytes = "Súdwest-Fryslân;Curaçao;x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(Inspected.file("a.csv", bytes).charset()).isEqualTo(UTF_8);
    assertThat(Inspected.file("a.csv", "Fryslân;SÚD".getBytes(ISO_8859_1)).charset())
        .isEqualTo(ISO_8859_1);
  }

  @Test
  void aBlankFirstLineIsNotTheHeader() {
    assertThat(Inspected.file("a.csv", "\n\na;b\n1;2\n").firstLine()).isEqualTo("a;b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'A':1,'B':2},{'A':3}]        | 2 3;;B=?",
        "[{'A':1,'B':2},{'A':3,'C':4}]  | 2 3;;C=4;B=?",
        "[{'A':1,'B':2},{'B':4,'A':3}]  | 2 3;4",
        "[{'A':1,'B':2},{'A':3,'B':null}] | 2 3;",
        "[{'A':1,'B':2},{'A':1e5,'B':1e999999999}] | 2 100000;1e999999999",
      })
  void aRecordWithOtherFieldsDoesNotFit(String records, String second) throws IOException {
    assertThat(json("{'value':" + records + "}").get(1)).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'value':[{'A':1,'B':2},3,{'A':1,'B':2}]}",
        "{'value':[{'A':1,'B':2}]}{'value':[{'A':1,'B':2}]}",
        "{'value':[{'A':1,'B':2}],'value':[{'A':1,'B':2}]}",
        "{'value':[{'A':1,'B':2,'A':2}]}",
        "{'value':[{'A':1,'B':2}]",
      })
  void nothingBehindOrBetweenRecordsIsPassedOver(String answer) {
    assertThatThrownBy(() -> json(answer))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.json, ");
  }

  @Test
  void aNumberBeyondWhatJsonParsersReadIsRefused() {
    assertThatThrownBy(() -> json("{'value':[{'A':" + "9".repeat(2000) + ",'B':1}]}"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.json, record 1: no answer of OData");
  }

  private static List<String> json(String text) throws IOException {
    List<String> records = new ArrayList<>();
    StringReader content = new StringReader(text.replace('\'', '"'));
    try (JsonRecords json = new JsonRecords("a.json", List.of("A", "B"), content)) {
      json.forEachRemaining(
          entry -> records.add(records.size() + 1 + " " + String.join(";", entry.fields())));
    }
    return records;
  }

  /** Read from its start, a zip that ends between two files looks whole. */
  @Test
  void aZipThatLacksItsEndIsNotWhole() throws IOException {
    byte[] zip = zip("a.csv", "b.csv");
    int second = new String(zip, ISO_8859_1).indexOf("PK\u0003\u0004", 1);
    byte[] damaged = zip.clone();
    damaged[second] = 'X';

    assertThatCode(() -> read(zip)).doesNotThrowAnyException();
    for (byte[] bytes :
        List.of(Arrays.copyOf(zip, second), Arrays.copyOf(zip, zip.length - 1), damaged)) {
      Assertions.assertThatThrownBy(() -> read(bytes)).isInstanceOf(ZipException.class);
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void read(byte[] bytes) throws IOException {
    ZipEnd end = new ZipEnd(new ByteArrayInputStream(bytes));
    ZipInputStream zip = Packed.open(end);
    int files = 0;
    while (zip.getNextEntry() != null) {
      files++;
    }
    end.require(files);
  }
}
