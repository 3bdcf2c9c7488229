package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** GGZ waiting times of 2019 in the shape of NZa's raw file: two to four entries per gemeente. */
final class WaitingSample {
  private static final List<String> COLUMNS =
      List.of(
          "",
          "x",
          "KvK..uit.bestand.2015.",
          "AGBCODE_INDIENER",
          "NAAM",
          "STRAAT",
          "POSTCODE",
          "PLAATS",
          "Hoort.bij",
          "Naam.zorgaanbieder",
          "Plaats.zorgaanbieder",
          "URL.naar.wachttijden",
          "Vestigingslocatie",
          "Type.GGZ",
          "Circuit",
          "Nadere.typering",
          "Typering",
          "Aanmeldtijd",
          "Behandeltijd",
          "Datum.actualisatie",
          "Peildatum",
          "AFWIJKEND_ZV",
          "Opmerkingen.MQ",
          "SGGZ_MEASURE_TYPE",
          "BGGZ_MEASURE_TYPE",
          "AGB_SOORT",
          "MQ_LIJST",
          "INST",
          "Wachttijden.toelichting",
          "Website.vindbaar",
          "ROW_ID",
          "grote_instelling");
  private static final List<String> CARE = List.of("SGGZ", "SGGZ", "BGGZ", "BGGZ/SGGZ", "");
  private static final List<String> CIRCUITS = List.of("Volwassenen", "Volwassenen", "Ouderen", "");
  private static final String REMARK =
      "De wachttijd verschilt per cliënt:\neerst een gesprek; dan de \"behandeling\".";
  private static final String MISSING = "NA";

  private WaitingSample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(COLUMNS.stream().map(WaitingSample::quoted).collect(Collectors.joining(";")));
    text.append('\n');
    int row = 0;
    for (Place place : Place.all()) {
      for (int entry = 0; entry < (place.inhabitants() > 90_000 ? 4 : 2); entry++) {
        text.append(String.join(";", row(place, entry, ++row))).append('\n');
      }
    }
    Files.writeString(
        folder.resolve("wachttijden_ggz_2019_sample.csv"), text, StandardCharsets.ISO_8859_1);
  }

  /** The first entry of a place is an institution's location, the others are practices. */
  private static List<String> row(Place place, int entry, int number) {
    Noise noise = Noise.of("waiting", place.code(), entry);
    boolean institution = entry == 0;
    String name = institution ? "Voorbeeld GGZ" : "Praktijk Voorbeeld " + number;
    String seat = institution ? "Utrecht" : place.name();
    List<String> row = new ArrayList<>();
    row.add(quoted(Integer.toString(number)));
    row.add(Integer.toString(institution ? 1 : number));
    row.addAll(List.of(MISSING, "0", quoted(OdataWriter.code(name.toUpperCase(Locale.ROOT), 60))));
    row.addAll(List.of(quoted(OdataWriter.code("Voorbeeldstraat", 24)), quoted("0000AA")));
    row.add(quoted(OdataWriter.code(seat.toUpperCase(Locale.ROOT), 24)));
    row.addAll(List.of(MISSING, quoted(name), quoted(seat), quoted("")));
    row.add(quoted(institution ? name + ", loc. " + place.name() : ""));
    row.add(quoted(one(CARE, noise)));
    row.addAll(List.of(quoted(one(CIRCUITS, noise)), quoted(""), quoted("")));
    row.addAll(waits(place, noise));
    row.addAll(List.of(quoted("-"), quoted(1 + number % 28 + "-9-2019"), quoted("")));
    row.add(quoted(noise.chance(0.15) ? REMARK : ""));
    row.addAll(List.of(quoted("FULL"), quoted("FULL"), institution ? "6" : "94", "1"));
    row.add(institution ? "1" : "0");
    row.addAll(List.of(MISSING, institution ? MISSING : quoted("Ja, eigen website")));
    row.addAll(List.of(Integer.toString(number), "0"));
    return row;
  }

  private static List<String> waits(Place place, Noise noise) {
    if (noise.chance(0.08)) {
      String nothing = noise.chance(0.5) ? "-" : "";
      return List.of(quoted(nothing), quoted(nothing));
    }
    if (noise.chance(0.04)) {
      return List.of(quoted("stop"), quoted("Stop"));
    }
    double burden = place.burden() / 100.0;
    String intake = weeks(4 * burden + 2.5 * noise.normal());
    String treatment = noise.chance(0.15) ? "-" : weeks(6 * burden + 4 * noise.normal());
    return List.of(quoted(intake), quoted(treatment));
  }

  /** Half weeks, with a decimal comma. */
  private static String weeks(double weeks) {
    long halves = Math.round(2 * Math.max(0, weeks));
    return halves / 2 + (halves % 2 == 0 ? "" : ",5");
  }

  private static String one(List<String> choices, Noise noise) {
    return choices.get((int) (noise.uniform() * choices.size()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
