package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Markdown file with results: an introduction, then a section for each size, of which a run
 * replaces its own.
 */
record Results(Path file) {
  private static final String SECTION = "\n## ";

  /**
   * What a size gave.
   *
   * @param name of the size
   * @param about what was measured, when and on what
   * @param values how many values the extracts have
   * @param duck DuckDB
   * @param others what is compared with it
   */
  record Size(String name, String about, long values, Side duck, List<Side> others) {}

  /** Writes a size's section and leaves those of others as they are. */
  void write(Size size) throws IOException {
    Map<String, String> sections = sections();
    sections.put(size.name(), section(size));
    StringBuilder text = new StringBuilder(Scripts.text("bench.md").stripTrailing()).append('\n');
    sections.values().forEach(text::append);
    Files.writeString(file, text.toString());
  }

  private Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    if (Files.exists(file)) {
      String[] parts = Files.readString(file).split(SECTION, -1);
      for (int i = 1; i < parts.length; i++) {
        String name = parts[i].substring(0, parts[i].indexOf('\n'));
        sections.put(name, SECTION + parts[i].stripTrailing() + "\n");
      }
    }
    return sections;
  }

  /** A section as Markdown. */
  static String section(Size size) {
    List<String> lines = new ArrayList<>();
    lines.add(SECTION + size.name());
    lines.add("");
    lines.add(size.about());
    lines.add("");
    lines.add(
        "| | seconds, median | lowest to highest | × DuckDB | core seconds | peak memory, MB | ×"
            + " DuckDB | values a second |");
    lines.add("|---|---|---|---|---|---|---|---|");
    lines.add(row(size.duck(), size));
    size.others().forEach(side -> lines.add(row(side, size)));
    return String.join("\n", lines) + "\n";
  }

  private static String row(Side side, Size size) {
    double seconds = side.median(Measured::seconds);
    double peak = side.median(Measured::peakMb);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f to %.2f | %.2f | %.1f | %.0f | %.2f | %,.0f |",
        side.name(),
        seconds,
        side.lowest(Measured::seconds),
        side.highest(Measured::seconds),
        seconds / size.duck().median(Measured::seconds),
        side.median(Measured::coreSeconds),
        peak,
        peak / size.duck().median(Measured::peakMb),
        size.values() / seconds);
  }
}
