package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Made-up initiatives of Parkstad as a spreadsheet saves them. */
final class InitiativeSample {
  private static final String HEADER =
      "id;regio;naam;thema;ontvangen_van;formule;parameters;gepubliceerd;laag;hoog;toelichting";
  private static final String HOURS = "werkuren=2000 uren per jaar | deeltijdfactor=68 %";
  private static final List<String> ROWS =
      List.of(
          "beeldbellen;PARKSTAD;Beeldbellen in de wijk;Digitaal;Voorbeeld Thuiszorg;"
              + "clienten * bezoeken * minuten / 60 / (werkuren * deeltijdfactor / 100);"
              + "clienten=900 clienten | bezoeken=52 per jaar | minuten=12,5 minuten | "
              + HOURS
              + ";7;;;verzonnen",
          "wijkkliniek;Parkstad;Wijkkliniek;Langer thuis;Voorbeeld Ziekenhuis;opnamen * aandeel /"
              + " 100 * dagen * minuten / 60 / (werkuren * deeltijdfactor / 100);opnamen=21000"
              + " opnamen | aandeel=3 % | dagen=5,2 dagen | minuten=102 minuten | "
              + HOURS
              + ";4;3;6;verzonnen",
          "leerhuis;PARKSTAD;Regionaal leerhuis;Arbeidsmarkt;Voorbeeld Hogeschool;"
              + "studenten * nieuw / 100 * blijft / 100;"
              + "studenten=260 studenten | nieuw=15 % | blijft=80 %;31;;;verzonnen",
          "valtraining;PARKSTAD;Valtraining;Langer thuis;Voorbeeld GGD;"
              + "ouderen * aandeel / 100 * uren / (werkuren * deeltijdfactor / 100);"
              + "ouderen=61000 personen | aandeel=1 % | uren=8 uren | "
              + HOURS
              + ";9;;;verzonnen, de opgave is te hoog");

  private InitiativeSample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF" + HEADER + "\r\n");
    ROWS.forEach(row -> text.append(row).append("\r\n"));
    Files.writeString(folder.resolve("initiatieven_sample.csv"), text, StandardCharsets.UTF_8);
  }
}
