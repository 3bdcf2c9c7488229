package nl.regiobeeld.schema;

/**
 * The data dictionary, {@code jobs/docs/tables.md}: generated, so that it says what the tables are.
 */
public final class Dictionary {
  private static final String HEAD =
      """
      # Tables of an edition

      Made from the program's own table definitions (`nl.regiobeeld.schema.Tables`); a test keeps the
      two the same. Parquet files lie in `<out>/editions/<edition>/tables/<table>/*.parquet`.

      Missing is null with a `status`, never 0:

      | status | meaning |
      |---|---|
      | ok | there |
      | voorlopig | there, and provisional |
      | geschat | there, and (partly) from a share of a gemeente: an estimate |
      | onmogelijk | the publisher says that this cell cannot exist |
      | onbekend | the publisher's "unknown, unreliable or secret"; a blank whose kind was lost; or a sum or weighted mean of which a gemeente lacks a value or a weight |
      | patientenstop | the provider takes no new patients; a stop, not a number of weeks |
      | geen_landelijke_waarde | there, but the national value is missing or zero |
      | niet_gepubliceerd | named in a plan, printed without a value |

      `voorkeur` is true on exactly one row per regio, indicator, leeftijd, geslacht and periode: the
      first in the order of `conf/regiobeeld.yaml` that has a value. Use it when you do not care which
      source a number comes from.

      A `zorgsoort` can occur at several niveaus (`overig` is a column and a group), so filter on
      `niveau` as well. No two rows of a table have the same key; `./regiobeeld diff` tells by it which
      rows of two editions are about the same. Schema version: %d.
      """;

  private static final String APART =
      """

      # Not in an edition

      Made by `./regiobeeld schedule`, it grows with every run. It is kept as small JSON files in
      `<out>/uitvoeringen/<job>/`; `./regiobeeld show uitvoeringen` shows it as a table.
      """;

  private Dictionary() {}

  /** The dictionary as Markdown. */
  public static String markdown() {
    StringBuilder text = new StringBuilder(HEAD.formatted(Tables.VERSION));
    Tables.all().forEach(table -> describe(table, text));
    text.append(APART);
    describe(RunTable.UITVOERINGEN, text);
    return text.toString();
  }

  private static void describe(Table table, StringBuilder text) {
    text.append("\n## ").append(table.name()).append("\n\nOne row per ").append(table.grain());
    text.append(".\n\nKey: ").append(String.join(", ", table.key()));
    text.append(".\n\n| column | type | unit | meaning |\n|---|---|---|---|\n");
    for (Column column : table.columns()) {
      text.append(
          "| %s | %s | %s | %s |\n"
              .formatted(column.name(), column.type().sql(), column.unit(), column.meaning()));
    }
  }
}
