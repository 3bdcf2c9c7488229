package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.Test;

/** The register says what CBS recorded of every herindeling since 2006, and no more. */
class RecordedHerindelingenTest {
  private static final Pattern ABOLISHED =
      Pattern.compile("Opgeheven per (\\S+), overgegaan naar:((?:\\r\\n(?:-|\\.\\.\\.).*)+)");
  private static final Pattern RENAMED =
      Pattern.compile("Naamswijziging per (\\S+),\\s+nieuwe naam: .*\\((GM\\d{4})\\)");
  private static final Pattern STEP =
      Pattern.compile(
          "\\((GM\\d{4})\\),?\\r\\n\\.\\.\\. \\d+ hectare (?:met )?(\\d+) woning(?:en)? en (\\d+)"
              + " inwoner");
  private final Register register = Project.reference().register();

  @Test
  void theRegionDescriptionsOfCbsGiveTheSameStepsAndNumbers() throws IOException {
    Path file = Shared.file("data/cbs/odata4-json/03759ned/codes-RegioS.json");
    List<String> recorded = new ArrayList<>();
    for (JsonNode region : new ObjectMapper().readTree(file.toFile()).get("value")) {
      recorded.addAll(steps(region.get("Identifier").asText(), region.get("Description").asText()));
    }

    assertThat(recorded).hasSizeGreaterThan(150);
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(ours());
  }

  /** A list of its own: until 2017, one line per receiver of a gemeente's name and history. */
  @Test
  void theListOfChangesHasNoStepThatTheRegisterLacks() throws IOException {
    Path file = Shared.file("data/regions/gm_changes_before_2018.csv");
    Map<String, String> lacking = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String[] fields = line.split(";", -1);
      boolean step = !fields[2].equals(fields[3]) && fields[0].matches("\\d+-\\d+-\\d{4}");
      if (step && year(fields[0]) > 2006 && !has(year(fields[0]), fields[2], fields[3])) {
        lacking.put(fields[2], line);
      }
    }

    assertThat(lacking).isEmpty();
  }

  private boolean has(int year, String from, String to) {
    return register.successors(from).stream()
        .anyMatch(step -> step.year() == year && step.to().equals(to));
  }

  private List<String> ours() {
    List<String> ours = new ArrayList<>();
    for (String code : register.gemeenten().keySet()) {
      for (Merger step : register.successors(code)) {
        ours.add(text(step.year(), code, step.to(), step.dwellings(), step.inhabitants()));
      }
    }
    return ours;
  }

  private static List<String> steps(String code, String description) {
    List<String> steps = new ArrayList<>();
    Matcher renamed = RENAMED.matcher(description);
    if (renamed.find() && year(renamed.group(1)) > 2006 && !renamed.group(2).equals(code)) {
      steps.add(text(year(renamed.group(1)), code, renamed.group(2), null, null));
    }
    Matcher abolished = ABOLISHED.matcher(description);
    if (abolished.find() && year(abolished.group(1)) > 2006) {
      Matcher step = STEP.matcher(abolished.group(2));
      while (step.find()) {
        long dwellings = Long.parseLong(step.group(2));
        long inhabitants = Long.parseLong(step.group(3));
        if (dwellings + inhabitants > 0) {
          steps.add(text(year(abolished.group(1)), code, step.group(1), dwellings, inhabitants));
        }
      }
    }
    return steps;
  }

  /** The first 1 January without the old gemeente, from a date like {@code 24-3-2022}. */
  private static int year(String date) {
    int year = Integer.parseInt(date.substring(date.length() - 4));
    return date.matches("0?1-0?1-\\d{4}") ? year : year + 1;
  }

  private static String text(int year, String from, String to, Long dwellings, Long inhabitants) {
    return "%d %s > %s: %s, %s".formatted(year, from, to, dwellings, inhabitants);
  }
}
