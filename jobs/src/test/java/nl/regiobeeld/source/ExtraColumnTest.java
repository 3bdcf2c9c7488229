package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that nobody knows stops no run and costs no row, whatever stands in it. */
class ExtraColumnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vektis_2019.csv |"
            + " geslacht;leeftijdsklasse;gemeentenaam;aantal_verzekerdejaren;kosten_overig |"
            + " V;90+;BEEK;1;1 | Nieuw | tekst",
        "85012NED.csv | ID,Leeftijd,Marges,RegioS,Roker | 0,Totaal,Waarde,Nederland,17.9"
            + " | Nieuw | tekst",
        "50090NED.csv | ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Roker_11"
            + " | 1;20300;MW00000;NL01;2020JJ00;17.9 | Nieuw_99 | tekst",
        "50140NED.csv | ID;Persoonskenmerken;Marges;RegioS;Suicidepoging_20"
            + " | 0;T009002;MW00000;NL01;2.9 | Nieuw_99 | tekst",
        "84799NED.csv | Codering;Gemeentenaam;AantalInwoners_5;k_0Tot15Jaar_8"
            + " | NL00;Nederland;17407585;2726099 | Nieuw_99 | tekst",
        "a.csv | ROW_ID;Vestigingslocatie;Plaats.zorgaanbieder;PLAATS;POSTCODE;Type.GGZ;Circuit;"
            + "Peildatum;Aanmeldtijd;Behandeltijd"
            + " | 7;Praktijk Beek;Stein;STEIN;6171AB;SGGZ;Ouderen;1-9-2016;4;5 | Nieuw | tekst",
        // A further column of observations is a further dimension: only its total is all together.
        "Observations.csv | Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten"
            + " | 0;T001036;None;17407585,0;;NL00 | Nieuw | T001234",
      })
  void costsNoRow(String name, String header, String row, String column, String value) {
    String delimiter = header.contains(";") ? ";" : ",";
    Parsed without = parse(name, header, row);
    Parsed with = parse(name, header + delimiter + column, row + delimiter + value);

    assertThat(with.outcome()).isEqualTo(Parsed.Outcome.GEBRUIKT);
    assertThat(with.key()).isEqualTo(without.key());
    assertThat(with.cells()).startsWith(without.cells().toArray(Cell[]::new));
  }

  private static Parsed parse(String name, String header, String row) {
    Layout layout = Recognised.known(name, header + "\n" + row + "\n").layout();
    List<String> fields = Header.split(row, layout.format().delimiter()).orElseThrow();
    return layout.parser(Project.reference().register(), Project.reference().names()).parse(fields);
  }
}
