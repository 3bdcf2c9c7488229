package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiobeeld.Shared;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.TableMetadata.Code;
import nl.regiobeeld.source.TableMetadata.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
  private static final String PROPERTIES =
      """
      "ID";"Position";"ParentID";"Type";"Key";"Title";"Description";"Unit";"Decimals";"Default"
      "0";"0";"";"GeoDimension";"RegioS";"Regio's";"";"";"";""
      "1";"1";"";"TimeDimension";"Perioden";"Perioden";"";"";"";""
      "2";"";"";"TopicGroup";"";"Leeftijd";"";"";"";""
      "3";"";"2";"TopicGroup";"";"Aantallen";"";"";"";""
      "4";"2";"3";"Topic";"JongerDan5Jaar_4";"Jonger dan 5 jaar";"Peil
      1 januari";"aantal";"0";"Impossible"
      "5";"3";"2.0";"Topic";"GroeneDruk_5";"Groene druk";"";"%";"1.0";"Missing"
      """;

  private static final String SECTIONS =
      "\uFEFF\"TableInfos\"\n\"ID\";\"Title\";\"Identifier\";\"Summary\";\"Modified\"\n"
          + "\"0\";\"Bevolking\";\"70072ned\";\"\";\"2018-05-29T02:00:00\"\n\n\"DataProperties\"\n"
          + PROPERTIES
          + "\n"
          + "\"CategoryGroups\"\n"
          + "\"ID\";\"DimensionKey\";\"Title\"\n"
          + "\"1\";\"RegioS\";\"Gemeenten\"\n"
          + "\n"
          + "\"RegioS\"\n"
          + "\"Key\";\"Title\";\"Description\";\"CategoryGroupID\"\n"
          + "\"GM0917    \";\"Heerlen\";\"\";\"1\"\n"
          + "\"GM1954    \";\"Beekdaelen\";\"Ontstaan\";\"1\"\n"
          + "\n"
          + "\"Perioden\"\n"
          + "\"Key\";\"Title\";\"Description\";\"Status\"\n"
          + "\"2019JJ00\";\"2019\";\"\";\"Definitief\"\n"
          + "\"2020JJ00\";\"2020*\";\"\";\"Voorlopig\"\n";

  @Test
  void oneFileWithSetsBelowEachOtherTellsAll() {
    TableMetadata table = read("70072ned_metadata.csv", SECTIONS).orElseThrow();

    assertThat(table.id()).isEqualTo("70072ned");
    assertThat(table.title()).isEqualTo("Bevolking");
    assertThat(table.figures())
        .containsExactly(
            new Figure(
                "JongerDan5Jaar_4",
                "Leeftijd|Aantallen|Jonger dan 5 jaar",
                "aantal",
                0,
                "Impossible",
                "Peil\n1 januari"),
            new Figure("GroeneDruk_5", "Leeftijd|Groene druk", "%", 1, "Missing", ""));
    assertThat(table.dimensions().keySet()).containsExactly("RegioS", "Perioden");
    assertThat(table.dimensions().get("RegioS").title()).isEqualTo("Regio's");
    assertThat(table.dimensions().get("Perioden").codes())
        .containsEntry("2020JJ00", new Code("2020*", "", "Voorlopig"));
    assertThat(table.titles().columns(List.of("Regio's", "Leeftijd/Groene druk (%)")))
        .containsExactly(new Titles.Column("RegioS", ""), new Titles.Column("GroeneDruk_5", "%"));
  }

  @Test
  void filesOfOneTableAddUp() {
    TableMetadata table =
        Stream.of(
                read("in/DataProperties.csv", PROPERTIES.replace(';', ',')),
                read("70072ned_RegioS.csv", "Key,Title,Description,CategoryGroupID\nGM1,A,,1\n"),
                read("in/RegioS.csv", "Key,Title,Description,CategoryGroupID\nGM2,A,,1\n"))
            .map(Optional::orElseThrow)
            .reduce(TableMetadata.NONE, TableMetadata::merge);

    assertThat(table.figures()).hasSize(2);
    assertThat(table.dimensions().get("RegioS").title()).isEqualTo("Regio's");
    assertThat(table.dimensions().get("RegioS").codes()).containsOnlyKeys("GM1", "GM2");
  }

  @Test
  void theMetadataOfTwoTablesIsNotMixed() {
    TableMetadata one = read("a.csv", SECTIONS).orElseThrow();
    TableMetadata other = read("b.csv", SECTIONS.replace("70072ned", "71486ned")).orElseThrow();

    assertThat(one.merge(other)).isEqualTo(TableMetadata.NONE);
  }

  @Test
  void aGroupThatHoldsItselfDoesNoHarm() {
    String circle =
        PROPERTIES.replace("\"2\";\"\";\"\";\"TopicGroup\"", "\"2\";\"\";\"3\";\"TopicGroup\"");

    assertThat(read("c.csv", circle).orElseThrow().figures()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Key;Title;Unit\nA;B;%\n",
        "ID;RegioS;Perioden\n0;GM1;2020\n",
        "{\"type\": \"FeatureCollection\", \"features\": []}",
        "{\"@odata.context\": \"x#Observations\", \"value\": [{\"Id\": 1, \"Measure\": \"M\"},"
            + " damaged",
      })
  void whatIsNoMetadataIsLeftAlone(String text) {
    assertThat(read("x", text)).isEmpty();
  }

  @Test
  void damageIsTold() {
    assertThatThrownBy(() -> read("m.csv", SECTIONS + "\"2021JJ00\";\"2021\"\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("m.csv, line ")
        .hasMessageContaining("this row of Perioden has 2 fields in place of 4");
    assertThatThrownBy(() -> read("m.csv", SECTIONS + "\"2021JJ00"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the quotes do not match");
    assertThatThrownBy(
            () ->
                read(
                    "c.json",
                    "{\"@odata.context\": \"x#ACodes\", \"value\": [{\"Identifier\": \"1\","
                        + " \"Title\": \"t\", \"Description\": \"\", \"DimensionGroupId\": null},"
                        + " {"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not whole JSON");
  }

  @Test
  void aRealV4DownloadTellsItsTable() throws IOException {
    TableMetadata table = folder("data/cbs/odata4-csv");

    assertThat(table.id()).isEqualTo("85678NED");
    assertThat(table.title()).startsWith("Laag en langdurig laag inkomen");
    assertThat(table.figures()).hasSize(6);
    assertThat(table.figures().get(0))
        .returns("1050010_1", Figure::key)
        .returns("Particuliere huishoudens", Figure::path)
        .returns("x 1 000", Figure::unit)
        .returns(1, Figure::decimals);
    assertThat(table.figures().get(0).description()).startsWith("Het aantal particuliere");
    assertThat(table.dimensions()).hasSize(5);
    assertThat(table.dimensions().get("RegioS").codes()).hasSize(434);
    assertThat(table.dimensions().get("Perioden").codes())
        .hasSize(12)
        .containsEntry("2011JJ00", new Code("2011", "", "Definitief"));
  }

  @Test
  void realV4AnswersTellTheirTable() throws IOException {
    TableMetadata table = folder("data/cbs/odata4-json/03759ned");

    assertThat(table.id()).isEqualTo("03759ned");
    assertThat(table.figures())
        .extracting(Figure::key, Figure::path, Figure::unit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("M000352", "Bevolking op 1 januari", "aantal"),
            org.assertj.core.groups.Tuple.tuple("M000365", "Gemiddelde bevolking", "aantal"));
    assertThat(table.dimensions().get("Leeftijd").codes()).hasSize(108);
    assertThat(table.dimensions().get("RegioS").codes()).hasSize(892);
  }

  /** Damaged metadata is read, refused or left alone; nothing else happens. */
  @Test
  void damageNeverGoesUnexplained() {
    Random random = new Random(20260102);
    String json =
        "{\"@odata.context\": \"x#ACodes\", \"value\": [{\"Identifier\": \"1\", \"Title\": \"t\","
            + " \"Description\": \"d\", \"DimensionGroupId\": null}]}";
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? SECTIONS : json);
      for (int j = random.nextInt(4); j >= 0; j--) {
        int at = random.nextInt(text.length());
        text.replace(at, at + random.nextInt(2), "\";\n{}[,1".substring(random.nextInt(8)));
      }
      try {
        read("kapot", text.toString());
      } catch (Refusal refusal) {
        assertThat(refusal).hasMessageStartingWith("kapot");
        refused++;
      }
    }

    assertThat(refused).isBetween(100, 3900);
  }

  private static TableMetadata folder(String name) throws IOException {
    TableMetadata all = TableMetadata.NONE;
    try (Stream<Path> files = Files.list(Shared.file(name))) {
      for (Path path : files.sorted().toList()) {
        String text = Files.readString(path);
        all = read(path.getFileName().toString(), text).map(all::merge).orElse(all);
      }
    }
    return all;
  }

  private static Optional<TableMetadata> read(String name, String text) {
    FileFacts facts = Inspected.file(name, text.getBytes(StandardCharsets.UTF_8));
    try {
      return MetadataReader.read(facts, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
