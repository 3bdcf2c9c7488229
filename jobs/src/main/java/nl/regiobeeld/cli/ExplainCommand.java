package nl.regiobeeld.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.explain.Explainers;
import nl.regiobeeld.explain.Explanation;
import nl.regiobeeld.explain.Worked;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a row of a published table. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how the numbers of one published row came about: each with its formula and figures,"
          + " down to the file, line and text they were read from, and works them out again. It"
          + " needs the edition only.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld explain --regio ZL --indicator obesitas --leeftijd 65+ --periode 2020",
      "  regiobeeld explain --regio NML --zorgsoort totaal --leeftijd totaal --periode 2019",
      "  regiobeeld explain trends --regio ZL --indicator obesitas --leeftijd 65+"
          + " --where reeks=gezondheidsmonitor",
      "  regiobeeld explain arbeidsmarkt --regio NML --periode 2032 --where sector=totaal"
          + " --where scenario=referentie",
      "",
      "Exit code 4: a number does not follow from what it is said to follow from."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "The table's name. Default: indicatoren, or with --zorgsoort zorgkosten.")
  Optional<String> tableName = Optional.empty();

  @Mixin OpenEdition edition;

  @Option(names = "--regio", paramLabel = "CODE", description = "regio_code of the row.")
  Optional<String> region = Optional.empty();

  @Option(names = "--indicator", paramLabel = "ID", description = "The indicator.")
  Optional<String> indicator = Optional.empty();

  @Option(names = "--zorgsoort", paramLabel = "ID", description = "The care type.")
  Optional<String> careType = Optional.empty();

  @Option(names = "--leeftijd", paramLabel = "AGES", description = "18+, 65+, totaal, …")
  Optional<String> age = Optional.empty();

  @Option(names = "--geslacht", paramLabel = "SEX", description = "totaal, man or vrouw.")
  Optional<String> sex = Optional.empty();

  @Option(names = "--periode", paramLabel = "YEAR", description = "The year.")
  Optional<String> year = Optional.empty();

  @Option(
      names = "--where",
      paramLabel = "COL=VALUE",
      description = "Any other column with exactly this text. Repeated: all must hold.")
  List<String> where = List.of();

  @Option(
      names = "--cells",
      paramLabel = "N",
      description = "Show at most this many rows of each sum. Default: ${DEFAULT-VALUE}.")
  int cells = 10;

  @Override
  public Integer call() {
    Table table =
        OpenEdition.named(tableName.orElse(careType.isPresent() ? "zorgkosten" : "indicatoren"));
    TableRow row = OneRow.of(table, edition.rows(table, wanted(table)));
    Explanation explanation = Explainers.of(table).explain(row, new Remembered(edition));
    List<Worked> worked = Worked.all(explanation);
    new ExplanationText(spec.commandLine().getOut(), cells)
        .print(edition.name(), row, explanation, worked);
    if (worked.stream().allMatch(Worked::holds)) {
      return 0;
    }
    throw Refusal.check(
        "a number of this row does not follow from what it is said to follow from: see NIET GELIJK"
            + " above");
  }

  private Map<String, String> wanted(Table table) {
    Map<String, String> wanted = new LinkedHashMap<>();
    region.ifPresent(value -> put(wanted, table, "regio_code", value));
    indicator.ifPresent(value -> put(wanted, table, either(table, "indicator", "meting"), value));
    careType.ifPresent(value -> put(wanted, table, either(table, "zorgsoort", "meting"), value));
    age.ifPresent(value -> put(wanted, table, "leeftijd", value));
    sex.ifPresent(value -> put(wanted, table, "geslacht", value));
    year.ifPresent(value -> put(wanted, table, either(table, "periode", "jaar"), value));
    for (String each : where) {
      Entry<String, String> condition = OpenEdition.condition(table, each);
      wanted.put(condition.getKey(), condition.getValue());
    }
    if (wanted.isEmpty()) {
      throw Refusal.usage("say which row: --regio, --indicator, --periode, or --where COL=VALUE");
    }
    return wanted;
  }

  private static String either(Table table, String usual, String other) {
    return table.columnNames().contains(usual) ? usual : other;
  }

  private static void put(Map<String, String> wanted, Table table, String column, String value) {
    OpenEdition.requireColumn(table, column);
    wanted.put(column, value);
  }
}
