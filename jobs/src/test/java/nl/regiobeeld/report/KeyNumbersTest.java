package nl.regiobeeld.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.report.KeyNumbers.Card;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.Test;

/** Key numbers are told in the words and decimals of what they are. */
class KeyNumbersTest {
  private static final KeyNumbers NUMBERS =
      new KeyNumbers(
          new Names(
              (table, wanted) -> List.of(),
              new FigureSettings(List.of(), Map.of(), Map.of(), Map.of())),
          Map.of("ses_woa_score", List.of("totaal")));

  private static TableRow row(Table table, Map<String, String> texts) {
    return new TableRow(table, table.columnNames().stream().map(texts::get).toList());
  }

  @Test
  void aScoreOfAllAgesHasThreeDecimals() {
    TableRow score =
        row(
            ResultTables.INDICATOREN,
            Map.of(
                "regio_code", "ZL",
                "indicator", "ses_woa_score",
                "eenheid", "score",
                "leeftijd", "totaal",
                "periode", "2022",
                "waarde", "-0.1524",
                "landelijk", "0.049"));

    Card card = NUMBERS.of(List.of(score), List.of(), List.of()).get(0);

    assertThat(card.number()).isEqualTo("\u22120,152");
    assertThat(card.beside()).isEqualTo("alle leeftijden, 2022; Nederland 0,049\u00a0score");
  }

  @Test
  void aShortageOfWhichNoShareIsKnownHasNone() {
    TableRow shortage =
        row(
            LabourTable.ARBEIDSMARKT,
            Map.of("regio_code", "NML", "jaar", "2032", "tekort", "4500"));

    Card card = NUMBERS.of(List.of(), List.of(), List.of(shortage)).get(0);

    assertThat(card.number()).isEqualTo("4.500");
    assertThat(card.beside()).isEqualTo("referentiescenario");
  }
}
