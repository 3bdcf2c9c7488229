package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Key figures of 2021, table 85039NED: inhabitants, homes, income and social care. */
final class KeyFigureSample {
  private static final int YEAR = 2021;

  private static final List<String> COLUMNS =
      List.of(
          "WijkenEnBuurten",
          "Gemeentenaam_1",
          "SoortRegio_2",
          "Codering_3",
          "IndelingswijzigingGemeenteWijkBuurt_4",
          "AantalInwoners_5",
          "Mannen_6",
          "Vrouwen_7",
          "k_0Tot15Jaar_8",
          "k_15Tot25Jaar_9",
          "k_25Tot45Jaar_10",
          "k_45Tot65Jaar_11",
          "k_65JaarOfOuder_12",
          "Koopwoningen_40",
          "GemiddeldInkomenPerInwoner_72",
          "HuishoudensMetEenLaagInkomen_78",
          "PercentageJongerenMetJeugdzorg_88",
          "WmoClienten_89",
          "WmoClientenRelatief_90");

  /** Below this many inhabitants the share of low incomes is not published. */
  private static final long SMALL = 2_000;

  private KeyFigureSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    TypedWriter table = new TypedWriter(COLUMNS);
    List<Place> places = Place.all();
    table.row(row("Nederland", "Land", "NL00", places));
    for (Place place : places) {
      table.row(row(place.name(), "Gemeente", place.code(), List.of(place)));
    }
    table.save(folder.resolve("85039NED_TypedDataSet_sample.csv"));
  }

  private static List<String> row(String name, String kind, String code, List<Place> places) {
    Residents people = Residents.of(places, YEAR);
    List<String> row = new ArrayList<>();
    row.add(OdataWriter.code(code, 10));
    row.add(OdataWriter.code(name, 40));
    row.add(OdataWriter.code(kind, 10));
    row.add(OdataWriter.code(code, 10));
    row.add(kind.equals("Land") ? "" : "1");
    row.addAll(counts(people));
    row.addAll(figures(people.total(), places));
    return row;
  }

  private static List<String> counts(Residents people) {
    return List.of(
        Long.toString(people.total()),
        Long.toString(people.count(Sex.MEN, 0, Residents.OLDEST)),
        Long.toString(people.count(Sex.WOMEN, 0, Residents.OLDEST)),
        Long.toString(people.count(0, 14)),
        Long.toString(people.count(15, 24)),
        Long.toString(people.count(25, 44)),
        Long.toString(people.count(45, 64)),
        Long.toString(people.count(65, Residents.OLDEST)));
  }

  private static List<String> figures(long inhabitants, List<Place> places) {
    long clients = Math.round(mean("wmo", places, 62, 1.5) / 1000 * inhabitants / 5) * 5;
    boolean small = inhabitants < SMALL;
    return List.of(
        Long.toString(Math.round(mean("homes", places, 58, -0.6))),
        TypedWriter.tenths(Math.round(10 * mean("income", places, 27, -0.9))),
        small ? "" : TypedWriter.tenths(Math.round(10 * mean("low income", places, 7, 3))),
        TypedWriter.tenths(Math.round(10 * mean("youth", places, 11, 1.2))),
        Long.toString(clients),
        Long.toString(Math.round(1000.0 * clients / inhabitants)));
  }

  /**
   * The mean by inhabitants of what is made up for each gemeente.
   *
   * @param average of a gemeente with a burden of 100
   * @param weight how it follows the burden, as {@link Measure#weight} does
   */
  private static double mean(String key, List<Place> places, double average, double weight) {
    double sum = 0;
    double people = 0;
    for (Place place : places) {
      double own = 1 + 0.05 * Noise.of(key, place.code()).normal();
      double value = average * own * StrictMath.pow(place.burden() / 100.0, weight);
      sum += value * place.inhabitants();
      people += place.inhabitants();
    }
    return sum / people;
  }
}
