package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;

/** One monitor value in every shape that its publishers give it. */
class TableShapesTest {
  private static final String EXPECTED =
      "GM0917 65+ 2020 waarde ervaren_gezondheid_goed=60.5 ok ondergewicht=null onbekend";

  private static List<String> records(String name, String text, String... along)
      throws IOException {
    TableMetadata metadata = TableMetadata.NONE;
    for (String each : along) {
      FileFacts facts = Inspected.file("MeasureCodes.csv", each);
      metadata = metadata.merge(MetadataReader.read(facts, new StringReader(each)).orElseThrow());
    }
    Recogniser recogniser =
        new Recogniser(Project.settings().catalogue(), Map.of(), Map.of("file:/in/", metadata));
    SourceFile file = Recognised.known(recogniser.recognise(Inspected.file(name, text), ""));
    RecordParser parser =
        file.layout().parser(Project.reference().register(), Project.reference().names());
    List<String> records = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (RecordStream stream = file.records(new ByteArrayInputStream(bytes))) {
      stream.forEachRemaining(
          entry -> records.add(text(file.layout(), parser.parse(entry.fields()))));
    }
    return records;
  }

  private static String text(Layout layout, Parsed parsed) {
    Parsed.Key key = parsed.key();
    StringBuilder text = new StringBuilder(key.region() + " " + key.age() + " " + key.year());
    text.append(' ').append(key.margin().name().toLowerCase(Locale.ROOT));
    for (Cell cell : parsed.cells()) {
      text.append(' ').append(layout.measures().get(cell.measure()).id());
      text.append('=').append(cell.value()).append(' ').append(cell.status().label());
    }
    return text.toString();
  }

  @Test
  void odata3Csv() throws IOException {
    assertThat(
            records(
                "85012NED_UntypedDataSet.csv",
                """
                "ID";"Leeftijd";"Marges";"RegioS";"ErvarenGezondheidGoedZeerGoed_4";"Ondergewicht_7"
                "0";"80200   ";"MW00000";"GM0917";"    60.5";"       ."
                """))
        .containsExactly(EXPECTED);
  }

  @Test
  void odata3Json() throws IOException {
    assertThat(
            records(
                "page.json",
                """
                {"odata.metadata":"https://x/ODataFeed/odata/85012NED/$metadata#UntypedDataSet","value":[
                {"ID":0,"Leeftijd":"80200   ","Marges":"MW00000","RegioS":"GM0917",
                 "ErvarenGezondheidGoedZeerGoed_4":"    60.5","Ondergewicht_7":"       ."}]}
                """))
        .containsExactly(EXPECTED);
  }

  /** The codes of a monitor's measures are in no settings: their titles, which come along, tell. */
  @Test
  void odata4CsvWithItsMeasureCodes() throws IOException {
    assertThat(
            records(
                "85012NED_Observations.csv",
                """
                Id;Measure;Leeftijd;Marges;RegioS;Value;StringValue;ValueAttribute
                0;M1;80200;MW00000;GM0917;60,5;;None
                1;D2;80200;MW00000;GM0917;;;Missing
                """,
                """
                Identifier;MeasureGroupId;Index;Title;Description;DataType;Unit;Decimals;PresentationType
                M1;;1;Ervaren gezondheid (goed/zeer goed);;Double;%;1;Relative
                D2;;2;Ondergewicht;;Double;%;1;Relative
                """))
        .containsExactly(
            "GM0917 65+ 2020 waarde ervaren_gezondheid_goed=60.5 ok",
            "GM0917 65+ 2020 waarde ondergewicht=null onbekend");
  }

  /** The shipped settings know a forecast by its v3 name; in v4 its title is all there is. */
  @Test
  void aForecastInThousandsAsOdata4() throws IOException {
    assertThat(
            records(
                "85173NED_Observations.csv",
                """
                Id;Measure;PrognoseInterval;RegioIndeling2021;Perioden;Value;StringValue;ValueAttribute
                0;M9;MW00000;GM0917;2030JJ00;85,2;;None
                1;M9;MBG0067;GM0917;2030JJ00;88,1;;None
                2;M9;MBG0095;GM0917;2030JJ00;90,0;;None
                """,
                """
                Identifier;MeasureGroupId;Index;Title;Description;DataType;Unit;Decimals;PresentationType
                M9;;1;Totale bevolking;;Double;x 1 000;1;Absolute
                """))
        .containsExactly(
            "GM0917 totaal 2030 waarde inwoners=85200.0 ok",
            "GM0917 totaal 2030 bovengrens inwoners=88100.0 ok",
            "  0 waarde inwoners=90000.0 ok");
  }

  @Test
  void statlineWithSymbols() throws IOException {
    assertThat(
            records(
                "85012NED_met_symbolen.csv",
                """
                "Leeftijd";"Marges";"Regio's";"Ervaren gezondheid (goed/zeer goed) (%)";"Onder- en overgewicht/Ondergewicht (%)"
                "65 jaar of ouder";"Waarde";"Heerlen";"    60.5";"       ."
                """))
        .containsExactly(EXPECTED);
  }

  @Test
  void statlineAsShown() throws IOException {
    assertThat(
            records(
                "85012NED.csv",
                """
                "Gezondheidsmonitor; regio, 2020"
                ""
                "";"";"";"Onderwerp";""
                "";"";"";"Gezondheid|Ervaren gezondheid (goed/zeer goed)";"Gezondheid|Onder- en overgewicht|Ondergewicht"
                "Leeftijd";"Marges";"Regio's";"%";"%"
                "65 jaar of ouder";"Waarde";"Heerlen";"60,5";"."
                "Bron: CBS"
                """))
        .containsExactly(EXPECTED);
  }
}
