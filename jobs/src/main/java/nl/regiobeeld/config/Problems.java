package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.model.Refusal;

/** Everything that is wrong with the settings, gathered before anything is refused. */
final class Problems {
  private final List<String> problems = new ArrayList<>();

  /** Notes a problem on a line (from 1) of a file. */
  void add(String file, int line, String problem) {
    problems.add("conf/%s:%d: %s".formatted(file, line, problem));
  }

  /** Refuses the settings if there was any problem. */
  void refuse() {
    if (!problems.isEmpty()) {
      throw Refusal.usage(
          "the settings have %d problem(s):%n  %s"
              .formatted(problems.size(), String.join(System.lineSeparator() + "  ", problems)));
    }
  }
}
