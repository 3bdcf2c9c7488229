package nl.regiobeeld.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The resource {@code glossary.txt}, section by section, in its order. */
final class GlossaryText {
  private static final String NAME = "glossary.txt";

  private static final String BAR = " | ";

  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

  private GlossaryText(List<String> lines) {
    Map<String, String> section = Map.of();
    for (String line : lines) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1), name -> new LinkedHashMap<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(section, line);
      }
    }
  }

  /** The resource as it comes with the program. */
  static GlossaryText read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                GlossaryText.class.getResourceAsStream(NAME), StandardCharsets.UTF_8))) {
      return new GlossaryText(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, String> section, String line) {
    int bar = line.indexOf(BAR);
    String before =
        bar < 1 ? line : section.put(line.substring(0, bar), line.substring(bar + BAR.length()));
    if (before != null) {
      throw new IllegalStateException(NAME + ": no meaning, or a second one: " + line);
    }
  }

  /** What stands under a key of a section, if anything does. */
  Optional<String> find(String section, String key) {
    return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(key));
  }

  /** Of the keys of a section that begin like this, what comes behind and what stands there. */
  Map<String, String> startingWith(String section, String start) {
    return sections.getOrDefault(section, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(start.length()),
                Map.Entry::getValue,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Everything, by section and key. */
  Map<String, Map<String, String>> sections() {
    return Collections.unmodifiableMap(sections);
  }
}
