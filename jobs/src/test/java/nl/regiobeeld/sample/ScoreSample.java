package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Socioeconomic scores of 2019, as StatLine downloads table 85163NED: titles, no id, no codes. */
final class ScoreSample {
  private static final List<String> COLUMNS =
      List.of(
          "Perioden",
          "Wijken en buurten",
          "Regiocode (gemeente, wijk, buurt) (code)",
          "Particuliere huishoudens (Aantal)",
          "Opleidingsniveau/Laag/Waarde (%)",
          "Opleidingsniveau/Middelbaar/Waarde (%)",
          "Opleidingsniveau/Hoog/Waarde (%)",
          "SES-WOA/Totaalscore/Gemiddelde score (Getal)",
          "Spreiding/Spreiding totaal/Waarde (Getal)");

  private static final int WIDTH = 8;

  /** A place with fewer households has no other figure. */
  private static final long SMALL = 200;

  private final StringBuilder text = new StringBuilder("\uFEFF");

  private ScoreSample() {}

  /** Writes the table into a folder, under the kind of name that StatLine gives. */
  static void write(Path folder) throws IOException {
    ScoreSample sample = new ScoreSample();
    sample.line(COLUMNS);
    for (Place place : Place.all()) {
      double score = sample.row(place.name(), place.code(), households(place), at(place));
      if (place.inLimburg()) {
        sample.neighbourhoods(place, score);
      }
    }
    Path file = folder.resolve("SES_WOA_scores_per_wijk_en_buurt_01072024_120000.csv");
    Files.writeString(file, sample.text, StandardCharsets.UTF_8);
  }

  private static long households(Place place) {
    return Math.round(place.inhabitants() / 220.0) * 100;
  }

  /** Around which score a gemeente's own lies. */
  private static double at(Place place) {
    return (101 - place.burden()) * 0.02;
  }

  /** One wijk with two buurten, as made up as those of the model estimates. */
  private void neighbourhoods(Place place, double score) {
    String digits = place.code().substring(2) + "00";
    long households = Math.round(households(place) / 300.0) * 100;
    double near = row("Wijk 00", "WK" + digits, households, score);
    row("Buurt 0000", "BU" + digits + "00", households - 100, near);
    row("Buurt 0001", "BU" + digits + "01", 100, near);
  }

  /** Adds a row and tells its score. */
  private double row(String name, String code, long households, double around) {
    double score = around + 0.03 * Noise.of("score", code).normal();
    long low = Math.round(290 - 250 * score + 10 * Noise.of("low", code).normal());
    long middle = Math.round(420 + 10 * Noise.of("middle", code).normal());
    long spread = Math.round(850 - 200 * score);
    boolean secret = households < SMALL;
    line(
        List.of(
            "2019",
            name,
            OdataWriter.code(code, 10),
            padded(Long.toString(households)),
            secret ? padded(".") : tenths(low),
            secret ? padded(".") : tenths(middle),
            secret ? padded(".") : tenths(1000 - low - middle),
            secret ? padded(".") : thousandths(Math.round(1000 * score)),
            secret ? padded(".") : thousandths(spread)));
    return score;
  }

  private void line(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining("\";\"", "\"", "\"\n")));
  }

  private static String tenths(long tenths) {
    return padded(tenths / 10 + "." + tenths % 10);
  }

  private static String thousandths(long thousandths) {
    long size = Math.abs(thousandths);
    String digits = Long.toString(1000 + size % 1000).substring(1);
    return padded((thousandths < 0 ? "-" : "") + size / 1000 + "." + digits);
  }

  private static String padded(String number) {
    return " ".repeat(Math.max(0, WIDTH - number.length())) + number;
  }
}
