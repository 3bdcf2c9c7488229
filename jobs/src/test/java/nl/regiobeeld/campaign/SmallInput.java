package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Project;

/** One year of made-up care costs of a few gemeenten: as little as an edition can be made of. */
public final class SmallInput {
  private static final Path YEAR =
      Project.file(
          "data/sample/vektis/Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv");
  private static final List<String> GEMEENTEN = List.of(";BEEK;", ";STEIN;");

  private SmallInput() {}

  /**
   * Writes it.
   *
   * @param name of the file, which stands in every row of table waarnemingen
   */
  public static Path write(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    try (Stream<String> lines = Files.lines(YEAR, StandardCharsets.ISO_8859_1)) {
      List<String> few =
          lines
              .filter(
                  line ->
                      line.startsWith("geslacht;") || GEMEENTEN.stream().anyMatch(line::contains))
              .toList();
      return Files.write(folder.resolve(name), few);
    }
  }
}
