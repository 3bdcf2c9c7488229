package nl.regiobeeld.schema;

/**
 * A column of a published table.
 *
 * @param name Dutch, snake_case
 * @param type how it is stored
 * @param unit of its values, or empty
 * @param meaning one English sentence
 */
public record Column(String name, Type type, String unit, String meaning) {

  /** How a column is stored in Parquet. */
  public enum Type {
    /** Codes, names, labels. */
    TEXT("string"),
    /** Years and other small whole numbers. */
    INT("int"),
    /** Counts. */
    BIGINT("bigint"),
    /** Euros and cents. */
    MONEY("decimal(18,2)"),
    /** Percentages, ratios and other values. */
    VALUE("decimal(18,6)"),
    BOOLEAN("boolean");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /** The type's name in Spark SQL. */
    public String sql() {
      return sql;
    }
  }
}
