package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The inhabitants of 2020 by sex and age band, table 84799NED: the country and the gemeenten. */
final class PopulationSample {
  private static final List<String> COLUMNS =
      List.of(
          "WijkenEnBuurten",
          "Gemeentenaam_1",
          "SoortRegio_2",
          "Codering_3",
          "IndelingswijzigingWijkenEnBuurten_4",
          "AantalInwoners_5",
          "Mannen_6",
          "Vrouwen_7",
          "k_0Tot15Jaar_8",
          "k_15Tot25Jaar_9",
          "k_25Tot45Jaar_10",
          "k_45Tot65Jaar_11",
          "k_65JaarOfOuder_12");

  /** The columns from AantalInwoners on. */
  private static final List<ToIntFunction<Population>> COUNTS =
      List.of(
          Population::total,
          population -> population.count(Sex.MEN),
          population -> population.count(Sex.WOMEN),
          population -> population.between(0, 3),
          population -> population.between(3, 5),
          population -> population.between(5, 9),
          population -> population.between(9, 13),
          population -> population.between(13, Population.CLASSES));

  private PopulationSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    List<Place> places = Place.all();
    List<Population> all = places.stream().map(place -> Population.of(place, 2020)).toList();
    OdataWriter table = new OdataWriter(COLUMNS);
    table.row(row("Nederland", "Land", "NL00", all));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      table.row(row(place.name(), "Gemeente", place.code(), all.subList(i, i + 1)));
    }
    table.save(folder.resolve("84799NED_UntypedDataSet_sample.csv"));
  }

  private static List<String> row(
      String name, String kind, String code, List<Population> populations) {
    List<String> row = new ArrayList<>();
    row.add(OdataWriter.code(code, 10));
    row.add(OdataWriter.code(name, 40));
    row.add(OdataWriter.code(kind, 10));
    row.add(OdataWriter.code(code, 10));
    row.add(kind.equals("Land") ? OdataWriter.UNKNOWN : OdataWriter.number(1));
    for (ToIntFunction<Population> count : COUNTS) {
      row.add(OdataWriter.number(populations.stream().mapToInt(count).sum()));
    }
    return row;
  }
}
