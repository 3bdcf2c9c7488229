package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;

/** Whether a file came whole: its last record tells. */
final class Intact {
  private static final int SHOWN = 60;

  private Intact() {}

  /**
   * Refuses a file that ends in the middle of a record.
   *
   * @throws Refusal when its last record has too few fields or a quote that is not closed
   */
  static void require(FileFacts file, Outline outline) {
    if (outline.format() instanceof Format.Statline) {
      return;
    }
    if (outline.format() instanceof Format.Json) {
      requireEnd(file);
      return;
    }
    List<String> header = outline.header();
    Optional<List<String>> fields = Header.split(file.lastRecord(), outline.format().delimiter());
    if (fields.isEmpty()) {
      throw Refusal.input(
          "%s: a quote in the last record ('%s') is never closed: the file is cut off there, or has a quote too many; fetch it again"
              .formatted(file.name(), abbreviated(file)));
    }
    if (fields.get().size() < header.size()) {
      throw Refusal.input(
          "%s: the last line has %d of %d fields ('%s'): the file is cut off; fetch it again"
              .formatted(file.name(), fields.get().size(), header.size(), abbreviated(file)));
    }
  }

  /** A JSON answer ends in the brace that it began with. */
  private static void requireEnd(FileFacts file) {
    if (!file.lastRecord().stripTrailing().endsWith("}")) {
      throw Refusal.input(
          "%s: the JSON does not end ('%s'): the file is cut off; fetch it again"
              .formatted(file.name(), abbreviated(file)));
    }
  }

  private static String abbreviated(FileFacts file) {
    String line = file.lastRecord().lines().findFirst().orElse("");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
