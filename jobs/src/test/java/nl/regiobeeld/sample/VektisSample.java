package nl.regiobeeld.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Vektis open data Zvw per gemeente, sex and age class: one file a year. */
final class VektisSample {
  /** The years of the sample. */
  static final List<Integer> YEARS = List.of(2018, 2019, 2021, 2022);

  /** Smaller cells are not published. */
  static final int SMALLEST = 10;

  private static final String KEYS =
      "geslacht;leeftijdsklasse;gemeentenaam;aantal_bsn;aantal_verzekerdejaren";

  private final VektisYear year;
  private final List<String> lines = new ArrayList<>();
  private VektisCell rest;

  private VektisSample(int year) {
    this.year = VektisYear.of(year);
    this.rest = VektisCell.empty(this.year.care().size());
  }

  /** Writes the file of one year into a folder. */
  static void write(Path folder, int year) throws IOException {
    String text = String.join("\n", new VektisSample(year).lines());
    // As published, the file of 2018 does not end its last line.
    String end = year == 2018 ? "" : "\n";
    Files.writeString(folder.resolve(fileName(year)), text + end, StandardCharsets.US_ASCII);
  }

  /** The name under which Vektis offers the file of one year. */
  static String fileName(int year) {
    return "Vektis Open Databestand Zorgverzekeringswet " + year + " - gemeente.csv";
  }

  /** All insured: the gemeenten, and those without a known gemeente, whose name is empty. */
  static List<Place> places() {
    List<Place> places = new ArrayList<>(Place.all());
    places.add(new Place("", "", "", 60_000, "", 100));
    places.sort(Comparator.comparing(Place::vektisName));
    return places;
  }

  private List<String> lines() {
    List<Place> places = places();
    List<Population> populations =
        places.stream().map(place -> Population.of(place, year.year())).toList();
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < Population.CLASSES; age++) {
        for (int i = 0; i < places.size(); i++) {
          add(places.get(i), sex, age, populations.get(i).count(sex, age));
        }
      }
    }
    lines.add(year.year() < 2021 ? 0 : lines.size(), line(";;", rest));
    lines.add(0, header());
    return lines;
  }

  /** A row of its own, or part of the rest row if it is too small or has no gemeente. */
  private void add(Place place, Sex sex, int age, long persons) {
    VektisCell cell = year.cell(place, sex, age, persons);
    if (persons < SMALLEST || place.vektisName().isEmpty()) {
      rest = rest.plus(cell);
    } else {
      lines.add(line(sex.letter() + ";" + label(age) + ";" + place.vektisName(), cell));
    }
  }

  private String header() {
    StringBuilder header = new StringBuilder(KEYS);
    year.care().forEach(care -> header.append(";kosten_").append(care.column()));
    // Upper case until 2018, lower case since.
    return year.year() == 2018 ? header.toString().toUpperCase(Locale.ROOT) : header.toString();
  }

  private static String line(String keys, VektisCell cell) {
    StringBuilder line = new StringBuilder(keys);
    line.append(';').append(cell.persons()).append(';').append(decimal(cell.years()));
    cell.cents().forEach(cents -> line.append(';').append(decimal(cents)));
    return line.toString();
  }

  /** Ages are padded to two characters; the oldest class is short. */
  private static String label(int age) {
    return age == Population.CLASSES - 1
        ? "90+"
        : padded(age * 5) + " t/m " + padded(age * 5 + 4) + " jaar";
  }

  private static String padded(int years) {
    return years < 10 ? " " + years : Integer.toString(years);
  }

  /** Hundredths with a decimal point and without trailing zeros: 1250 is 12.5. */
  private static String decimal(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
