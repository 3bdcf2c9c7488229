package nl.regiobeeld.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bulk download of OData version 4: a zip of CSV files, with semicolons and decimal commas. */
final class BulkDownload {
  /** Files that no figure stands in; their text lies among the test resources. */
  private static final List<String> FIXED =
      List.of(
          "Properties.csv",
          "Dimensions.csv",
          "MeasureCodes.csv",
          "GeslachtCodes.csv",
          "BurgerlijkeStaatCodes.csv",
          "PeriodenCodes.csv");

  private static final String CODES =
      "Identifier;DimensionGroupId;DimensionId;Index;Title;Description";

  /** Of all entries, so that the same content makes the same zip. */
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 7, 1, 0, 0);

  private final ZipOutputStream zip;

  private BulkDownload(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_COMPRESSION);
  }

  /** Writes the zip. */
  static void save(Path file, List<Observation> observations) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      BulkDownload download = new BulkDownload(out);
      download.add("Observations.csv", observations(observations));
      for (String name : FIXED) {
        download.add(name, SampleTable.text("03759ned/" + name));
      }
      download.add("RegioSCodes.csv", regions());
      download.add("LeeftijdCodes.csv", ages());
      download.zip.finish();
    }
  }

  private void add(String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The observations as CSV. */
  static String observations(List<Observation> observations) {
    StringBuilder text =
        new StringBuilder(
            "Id;Measure;BurgerlijkeStaat;Geslacht;Leeftijd;RegioS;Perioden;"
                + "Value;StringValue;ValueAttribute\n");
    for (int id = 0; id < observations.size(); id++) {
      text.append(id).append(';').append(line(observations.get(id))).append('\n');
    }
    return text.toString();
  }

  private static String line(Observation each) {
    String value = each.value() == null ? "" : each.value().toPlainString().replace('.', ',');
    return String.join(
        ";",
        each.measure(),
        each.marital(),
        each.sex(),
        each.age(),
        each.region(),
        each.period(),
        value,
        "",
        each.attribute());
  }

  private static String regions() {
    StringBuilder text = new StringBuilder(CODES).append("\nNL01;NL;RegioS;1;Nederland;\n");
    int index = 1;
    for (Place place : Place.all()) {
      index++;
      text.append("%s;;RegioS;%d;%s;\n".formatted(place.code(), index, place.name()));
    }
    return text.append("GM0951;;RegioS;%d;Nuth;\n".formatted(index + 1)).toString();
  }

  private static String ages() {
    StringBuilder text = new StringBuilder(CODES).append("\n10000;1;Leeftijd;1;Totaal;\n");
    int index = 1;
    for (AgeCode age : AgeCode.all()) {
      index++;
      text.append("%s;;Leeftijd;%d;%s;\n".formatted(age.code(), index, age.title()));
    }
    return text.toString();
  }
}
