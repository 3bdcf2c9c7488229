package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.Inspector;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.Recogniser;
import nl.regiobeeld.source.Recognition.Known;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
  @Test
  void rowsThatAreNotFilledInAreSetAside() throws IOException {
    List<Parsed> parsed = parsed(Cli.run("template").out());

    assertThat(parsed).hasSizeGreaterThanOrEqualTo(Project.settings().targets().kpis().size());
    assertThat(parsed).allMatch(each -> each.reason().equals("niets ingevuld"));
  }

  @Test
  void everyRowThatIsFilledInAsItSaysIsUsed() throws IOException {
    List<String> lines = new ArrayList<>(Cli.run("template").lines());
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, filled(lines.get(i)));
    }

    List<Parsed> parsed = parsed(String.join("\r\n", lines));

    assertThat(parsed).hasSize(lines.size() - 1);
    assertThat(parsed).allMatch(each -> each.outcome() == Parsed.Outcome.GEBRUIKT, "is used");
  }

  private static String filled(String line) {
    List<String> fields = new ArrayList<>(List.of(line.split(";", -1)));
    Kpi kpi = Project.settings().targets().kpis().get(fields.get(0));
    fields.set(2, "2024");
    switch (kpi.kind()) {
      case AANDEEL, CIJFER -> fields.subList(5, 7).replaceAll(x -> "12");
      case GEMIDDELDE -> fields.subList(7, 10).replaceAll(x -> "12");
      case GETAL -> fields.set(7, "1,5");
    }
    return String.join(";", fields);
  }

  @ParameterizedTest
  @ValueSource(strings = {"personeel", "zorggebruik", "bevolkingsprognose"})
  void everyKindIsReadAsItIsAndUsedWhenFilledIn(String kind) throws IOException {
    List<String> lines = new ArrayList<>(Cli.run("template", "--kind", kind).lines());
    assertThat(parsed(String.join("\r\n", lines)))
        .hasSize(lines.size() - 1)
        .allMatch(each -> each.reason().equals("niets ingevuld"));
    List<String> columns = List.of(lines.get(0).substring(1).split(";"));
    for (int i = 1; i < lines.size(); i++) {
      List<String> fields = new ArrayList<>(List.of(lines.get(i).split(";", -1)));
      fields.set(columns.indexOf("regio"), "PARKSTAD");
      fields.set(columns.indexOf("jaar"), "2024");
      fields.set(columns.size() - 2, "12");
      if (kind.equals("personeel")) {
        fields.set(columns.indexOf("personen"), "3");
      }
      lines.set(i, String.join(";", fields));
    }

    assertThat(parsed(String.join("\r\n", lines)))
        .hasSize(lines.size() - 1)
        .allMatch(each -> each.outcome() == Parsed.Outcome.GEBRUIKT, "is used");
  }

  @Test
  void aKindThatIsNoneIsWrongUsage() {
    assertThat(Cli.run("template", "--kind", "personel").exit()).isEqualTo(2);
    assertThat(Cli.run("template", "--kind", "personeel", "--kpi", "thuis_sterven").exit())
        .isEqualTo(2);
  }

  @Test
  void onlyTheWantedKpisStandInIt() {
    Cli.Result result = Cli.run("template", "--kpi", "thuis_sterven");

    assertThat(result.lines())
        .hasSize(2)
        .last()
        .isEqualTo("thuis_sterven;ZL;;;;;;;;;Thuis gestorven (%): vul periode, teller, noemer in");
  }

  @Test
  void anUnknownKpiIsWrongUsageWithTheNearest() {
    Cli.Result result = Cli.run("template", "--kpi", "thuissterven");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("perhaps you meant 'thuis_sterven'");
  }

  @Test
  void theExampleOfAnInitiativeIsSetAside() throws IOException {
    List<Parsed> parsed = parsed(Cli.run("template", "--kind", "initiatieven").out());

    assertThat(parsed)
        .singleElement()
        .extracting(Parsed::reason)
        .isEqualTo("voorbeeld uit het sjabloon");
  }

  @Test
  void theExampleUnderAnotherIdIsUsed() throws IOException {
    String out = Cli.run("template", "--kind", "initiatieven").out();

    List<Parsed> parsed = parsed(out.replace("voorbeeld;", "beeldbellen;"));

    assertThat(parsed)
        .singleElement()
        .extracting(Parsed::outcome)
        .isEqualTo(Parsed.Outcome.GEBRUIKT);
  }

  @Test
  void kpisAndInitiativesTogetherAreWrongUsage() {
    assertThat(Cli.run("template", "--kind", "initiatieven", "--kpi", "thuis_sterven").exit())
        .isEqualTo(2);
  }

  private static List<Parsed> parsed(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    FileFacts facts = Inspector.inspect("file:/in/t.csv", "t.csv", new ByteArrayInputStream(bytes));
    Recogniser recogniser = new Recogniser(Project.settings().catalogue(), Map.of(), Map.of());
    SourceFile file = ((Known) recogniser.recognise(facts, "")).file();
    RecordParser parser =
        file.layout().parser(Project.reference().register(), Project.reference().names());
    List<Parsed> parsed = new ArrayList<>();
    try (RecordStream records = file.records(new ByteArrayInputStream(bytes))) {
      while (records.hasNext()) {
        parsed.add(parser.parse(records.next().fields()));
      }
    }
    return parsed;
  }
}
