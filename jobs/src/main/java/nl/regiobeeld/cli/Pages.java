package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiobeeld.job.Summary.Source;

/** Pages of one answer, {@code Observations-0001.json} and on, as one line of the run report. */
final class Pages {
  private static final Pattern NUMBER = Pattern.compile("-\\d{4,}(?=\\.json$)");

  private Pages() {}

  /** The sources with the pages of an answer summed, in the place of the first. */
  static List<Source> together(List<Source> sources) {
    Map<String, List<Source>> answers = new LinkedHashMap<>();
    for (Source source : sources) {
      String name = NUMBER.matcher(source.file()).replaceFirst("-*");
      answers.computeIfAbsent(source.source() + " " + name, key -> new ArrayList<>()).add(source);
    }
    return answers.values().stream().map(Pages::sum).toList();
  }

  private static Source sum(List<Source> pages) {
    if (pages.size() == 1) {
      return pages.get(0);
    }
    Source last = pages.get(pages.size() - 1);
    String name = NUMBER.matcher(last.file()).replaceFirst("-*");
    return new Source(
        last.source(),
        "%s (%d pages)".formatted(name, pages.size()),
        last.year(),
        pages.stream().mapToLong(Source::rows).sum(),
        pages.stream().mapToLong(Source::used).sum(),
        pages.stream().mapToLong(Source::aside).sum(),
        pages.stream().mapToLong(Source::rejected).sum());
  }
}
