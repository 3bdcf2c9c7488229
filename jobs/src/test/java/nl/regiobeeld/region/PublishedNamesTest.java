package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every region name in the publishers' real files resolves, and no two of a file to one region. */
class PublishedNamesTest {
  private final Register register = Project.reference().register();
  private final Names names = Project.reference().names();

  /** Each file holds one whole indeling; that of 2021 lacks Weesp, which went during 2022. */
  @ParameterizedTest
  @CsvSource({
    "2011, 2019, ''",
    "2014, 2019, ''",
    "2015, 2019, ''",
    "2018, 2019, ''",
    "2019, 2021, ''",
    "2021, 2022, GM0457",
    "2022, 2023, ''",
  })
  void everyGemeenteOfVektisIsKnown(int year, int indeling, String absent) throws IOException {
    Path file = Shared.file("data/vektis/vektis_%d_gemeente.csv".formatted(year));
    Set<String> codes = codes(column(file, ";", 2), year).keySet();
    Set<String> expected = register.existingIn(indeling);
    expected.remove(absent);

    assertThat(codes).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(register.indelingOf(codes, indeling)).isEqualTo(indeling);
  }

  @Test
  void everyGemeenteOfTheOlderIndelingIsKnown() throws IOException {
    Path file =
        Shared.file(
            "variants/vektis-indeling2017/Vektis Open Databestand Zorgverzekeringswet 2015 -"
                + " gemeente.csv");
    Set<String> codes = codes(column(file, ";", 2), 2015).keySet();

    assertThat(codes).containsExactlyInAnyOrderElementsOf(register.existingIn(2017));
    assertThat(register.indelingOf(codes, 2015)).isEqualTo(2017);
  }

  @ParameterizedTest
  @CsvSource({"Gezondheidsmonitor16_83674NED.csv, 2016", "Gezondheidsmonitor20_85012NED.csv, 2020"})
  void everyRegionOfTheMonitorIsKnown(String name, int year) throws IOException {
    Path file = Shared.file("data/ggd-monitor/" + name);
    Set<String> labels = column(file, ",", 4);
    labels.removeIf(label -> label.endsWith(" (CG)"));
    Map<String, String> codes = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    labels.forEach(label -> put(codes, label, names.label(label, year).orElse("unknown"), unknown));

    assertThat(unknown).isEmpty();
    assertThat(codes.keySet().stream().filter(code -> code.startsWith("GG"))).hasSize(25);
    assertThat(codes).containsKey("NL00");
  }

  @Test
  void everyGgdRegionOfTheRegisterIsKnownByTheSameCode() throws IOException {
    Path file = Shared.file("data/regions/ggd_regions.csv");
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      List<String> fields = List.of(line.split(",", -1));
      if (!names.label(fields.get(0) + " (GG)", 2020).equals(Optional.of(fields.get(1)))) {
        wrong.add(line);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2023})
  void everyOfficialNameIsKnownByItsCode(int year) throws IOException {
    Path file = Shared.file("data/regions/gemeenten-alfabetisch-%d.csv".formatted(year));
    List<String> wrong = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      List<String> fields = fields(line);
      codes.add(fields.get(1));
      if (!names.gemeente(fields.get(2), year).equals(Optional.of(fields.get(1)))) {
        wrong.add(line);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(codes).containsExactlyInAnyOrderElementsOf(register.existingIn(year));
  }

  /** Code to name; fails for a name without a code and for two names with one code. */
  private Map<String, String> codes(Set<String> gemeenten, int year) {
    Map<String, String> codes = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    gemeenten.forEach(
        name -> put(codes, name, names.gemeente(name, year).orElse("unknown"), wrong));
    assertThat(wrong).isEmpty();
    return codes;
  }

  private static void put(Map<String, String> names, String name, String code, List<String> wrong) {
    String other = names.put(code, name);
    if (code.equals("unknown") || other != null) {
      wrong.add("%s: %s, like %s".formatted(name, code, other));
    }
  }

  /** The distinct texts of a column, blanks (the rest row of Vektis) aside. */
  private static Set<String> column(Path file, String separator, int position) throws IOException {
    Set<String> texts = new TreeSet<>();
    String text = decode(Files.readAllBytes(file));
    text.lines()
        .skip(1)
        .map(line -> separator.equals(",") ? fields(line) : List.of(line.split(separator, -1)))
        .forEach(fields -> texts.add(fields.get(position).strip()));
    texts.remove("");
    return texts;
  }

  /** UTF-8, or ISO-8859-1 where a user's tool wrote that. */
  private static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Splits at commas that are not between quotes. */
  private static List<String> fields(String line) {
    return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
        .map(field -> field.replace("\"", ""))
        .toList();
  }
}
