package nl.regiobeeld.config;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** One YAML file as a tree that knows its lines; nothing in it is ever instantiated. */
final class YamlFile {
  /** What the staffing model assumes. */
  static final String SCENARIO_MODEL = "scenarios/model.yaml";

  /** Which futures the staffing model computes. */
  static final String SCENARIOS = "scenarios/scenarios.yaml";

  private YamlFile() {}

  /**
   * The file's root mapping; an empty one when the file cannot be used, with the problem noted.
   *
   * @param text the file's content, or none when the file is missing
   */
  static YamlMap read(String file, Optional<String> text, Problems problems) {
    if (text.isEmpty()) {
      problems.add(file, 1, "this file is missing; restore it from the project");
      return YamlMap.empty(file, problems);
    }
    try {
      Optional<YamlGuard.Problem> problem = YamlGuard.problem(text.get());
      if (problem.isPresent()) {
        problems.add(file, problem.get().line(), problem.get().text());
        return YamlMap.empty(file, problems);
      }
      Node root = new Yaml(YamlGuard.options()).compose(new StringReader(text.get()));
      if (root instanceof MappingNode mapping) {
        return new YamlMap(file, mapping, problems);
      }
      problems.add(file, 1, "expected 'name: value' lines");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(file, line, "not valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(file, 1, "not valid YAML: " + e.getMessage());
    }
    return YamlMap.empty(file, problems);
  }

  /** The settings files, in the order in which they are read. */
  static List<String> names() {
    return List.of(
        "care.yaml",
        "indicators.yaml",
        "regiobeeld.yaml",
        "regions.yaml",
        SCENARIO_MODEL,
        SCENARIOS,
        "series.yaml",
        "sources.yaml",
        "sums.yaml",
        "targets.yaml");
  }
}
