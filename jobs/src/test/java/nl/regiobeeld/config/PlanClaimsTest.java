package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.claim.Claim;
import org.junit.jupiter.api.Test;

/** The claims in conf/claims are sentences of the plans. */
class PlanClaimsTest {
  private static List<Claim> claims() throws IOException {
    Set<String> regions = new TreeSet<>(Project.reference().register().areas().keySet());
    regions.addAll(Project.reference().register().gemeenten().keySet());
    Project.settings().ownRegions().forEach(each -> regions.add(each.id()));
    try (Stream<Path> files = Files.list(Project.file("conf/" + ClaimsReader.FOLDER))) {
      List<String> names =
          files.map(path -> ClaimsReader.FOLDER + path.getFileName()).sorted().toList();
      return new ClaimsReader(name -> Project.text("conf/" + name), names, regions).read();
    }
  }

  @Test
  void manyOfBothPlans() throws IOException {
    assertThat(claims().stream().filter(each -> each.region().equals("ZL"))).hasSizeGreaterThan(20);
    assertThat(claims().stream().filter(each -> each.region().equals("NML")))
        .hasSizeGreaterThan(20);
    assertThat(claims()).allMatch(each -> !each.sentence().isBlank());
  }

  /**
   * Its words, in their order; other words may stand between, as the texts run columns of a page
   * together and split a sentence over them.
   */
  @Test
  void everySentenceStandsAtItsLines() throws IOException {
    Path plans = Shared.file("plan");
    List<String> lost = new ArrayList<>();
    for (Claim claim : claims()) {
      if (!isIn(words(claim.sentence()), words(lines(plans, claim.place())))) {
        lost.add(claim.id() + " " + claim.place());
      }
    }

    assertThat(lost).isEmpty();
  }

  private static boolean isIn(List<String> sentence, List<String> text) {
    Iterator<String> rest = text.iterator();
    for (String word : sentence) {
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = rest.next().equals(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static String lines(Path plans, String place) throws IOException {
    String[] parts = place.split("[:-]", -1);
    try (Stream<Path> files = Files.list(plans)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(parts[0] + "_"))
              .findFirst()
              .orElseThrow();
      List<String> lines = Files.readAllLines(file);
      int from = Integer.parseInt(parts[1]);
      int to = Integer.parseInt(parts[parts.length - 1]);
      return String.join("\n", lines.subList(from - 1, to));
    }
  }

  /**
   * Without hyphens, brackets, points at a word's end, and the numbers of footnotes behind words. A
   * word split over lines is there whole and in parts: it may have lost its end to a column.
   */
  private static List<String> words(String text) {
    String joined =
        text.replaceAll("(\\S+)-\\s*\n\\s*(\\S+)", "$1 $1$2 $2")
            .replaceAll("[-/()]", "")
            .replaceAll("(\\p{L}{3})\\d\\b", "$1")
            .replaceAll("[.,:;]+(?=\\s|$)", "");
    return Arrays.stream(joined.split("\\s+", -1)).filter(word -> !word.isBlank()).toList();
  }
}
