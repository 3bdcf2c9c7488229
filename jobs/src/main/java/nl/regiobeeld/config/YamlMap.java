package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiobeeld.source.Nearest;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping whose readers note a problem, with its line, instead of throwing. */
final class YamlMap {
  private final String file;
  private final Problems problems;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  YamlMap(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.line = node.getStartMark() == null ? 1 : lineOf(node);
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.put(key, tuple.getValueNode()) != null) {
        problems.add(file, lineOf(tuple.getKeyNode()), "'" + key + "' stands here twice");
      }
      lines.put(key, lineOf(tuple.getKeyNode()));
    }
  }

  static YamlMap empty(String file, Problems problems) {
    MappingNode none = new MappingNode(Tag.MAP, true, List.of(), null, null, FlowStyle.BLOCK);
    return new YamlMap(file, none, problems);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Notes a problem with the value of a key, or with this mapping when the key is not there. */
  void problem(String key, String text) {
    problems.add(file, lines.getOrDefault(key, line), text);
  }

  /** Notes every key that is not one of these. */
  YamlMap allow(String... keys) {
    List<String> allowed = List.of(keys);
    for (String key : values.keySet()) {
      if (!allowed.contains(key)) {
        problem(key, "'" + key + "' is not known here" + Nearest.hint(key, allowed));
      }
    }
    return this;
  }

  /** Whether the key is there. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** A required text; empty, with the problem noted, when it is missing. */
  String text(String key) {
    if (!has(key)) {
      problem(key, "'" + key + "' is missing");
    }
    return optional(key).orElse("");
  }

  /** A text, or none when it is not there. */
  Optional<String> optional(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    if (node != null) {
      problem(key, "'" + key + "' needs a text");
    }
    return Optional.empty();
  }

  /** A text that stands for something; the problem is noted when it stands for nothing. */
  <T> Optional<T> choice(String key, Function<String, Optional<T>> reader, List<String> choices) {
    String text = text(key);
    Optional<T> value = text.isEmpty() ? Optional.empty() : reader.apply(text);
    if (!text.isEmpty() && value.isEmpty()) {
      problem(key, "'%s' is none of: %s".formatted(text, String.join(", ", choices)));
    }
    return value;
  }

  /** A year, or 0 when it is not there. */
  int year(String key) {
    String text = optional(key).orElse("0");
    if (!text.matches("0|(19|20)\\d{2}")) {
      problem(key, "'" + text + "' is not a year");
      return 0;
    }
    return Integer.parseInt(text);
  }

  /** A whole number above zero, or another when it is not there. */
  int number(String key, int absent) {
    String text = optional(key).orElse(String.valueOf(absent));
    if (!text.matches("[1-9]\\d{0,8}")) {
      problem(key, "'" + text + "' is not a whole number above zero");
      return absent;
    }
    return Integer.parseInt(text);
  }

  /** Whether the key holds a list. */
  boolean isList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  /** Whether the key holds a mapping. */
  boolean isMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** A list of texts, or one text as a list of one; empty when it is not there. */
  List<String> texts(String key) {
    Node node = values.get(key);
    List<String> texts = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      texts.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          problems.add(file, lineOf(item), "'" + key + "' needs texts in its list");
        }
      }
    } else if (node != null) {
      problem(key, "'" + key + "' needs a list");
    }
    return texts;
  }

  /** A mapping below this one that must be there. */
  YamlMap required(String key) {
    if (!has(key)) {
      problem(key, "'" + key + "' is missing");
    }
    return map(key);
  }

  /** A mapping below this one; empty when it is not there. */
  YamlMap map(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping, problems);
    }
    if (node != null) {
      problem(key, "'" + key + "' needs 'name: value' lines below it");
    }
    return empty(file, problems);
  }

  /** The keys, in the order of the file. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }
}
