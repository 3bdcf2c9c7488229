package nl.regiobeeld.cli;

import java.util.Arrays;
import java.util.List;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Nearest;

/** What an edition can be exported as. */
enum ExportFormat {
  XLSX("xlsx"),
  CSV("csv"),
  CSV_NL("csv-nl"),
  DATAPACKAGE("datapackage");

  private final String typed;

  ExportFormat(String typed) {
    this.typed = typed;
  }

  /** As typed, and the name of its folder. */
  String typed() {
    return typed;
  }

  /**
   * The format as typed.
   *
   * @throws Refusal when there is none, with the nearest
   */
  static ExportFormat of(String text) {
    List<String> all = Arrays.stream(values()).map(ExportFormat::typed).toList();
    return Arrays.stream(values())
        .filter(format -> format.typed.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "--format: there is no '%s'%s; choose %s"
                        .formatted(text, Nearest.hint(text, all), String.join(", ", all))));
  }
}
