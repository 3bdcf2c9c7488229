package nl.regiobeeld.diff;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a table differs.
 *
 * @param rijenWas rows in the earlier edition; null when it has no such table
 * @param rijenWerd rows in the later edition; null when it has no such table
 * @param gelijk rows that are the same
 * @param gewijzigd rows about the same that say something else
 * @param alleenWas rows of the earlier edition only
 * @param alleenWerd rows of the later edition only
 * @param oorzaken how many rows that are not the same have which cause
 * @param opSleutel whether rows were told apart by the table's key; if not, a changed row counts as
 *     one of the earlier and one of the later edition
 * @param nieuweKolommen columns of the later edition only
 * @param vervallenKolommen columns of the earlier edition only
 * @param andereTypen columns with another type, compared as text
 * @param grootste per column with numbers how many rows changed, and the one that changed most
 */
public record TableDiff(
    String tabel,
    Long rijenWas,
    Long rijenWerd,
    long gelijk,
    long gewijzigd,
    long alleenWas,
    long alleenWerd,
    Map<Cause, Long> oorzaken,
    boolean opSleutel,
    List<String> nieuweKolommen,
    List<String> vervallenKolommen,
    List<String> andereTypen,
    List<Largest> grootste) {

  /** The row in which a column changed most, and in how many rows it changed. */
  public record Largest(
      String kolom,
      long rijen,
      String sleutel,
      BigDecimal was,
      BigDecimal werd,
      BigDecimal verschil) {}

  /** A table that says the same in both editions. */
  public static TableDiff same(String name, long rows) {
    return of(name, rows, rows, rows, 0, 0, Map.of());
  }

  /** A table that only the later edition has. */
  public static TableDiff fresh(String name, long rows) {
    return of(name, null, rows, 0, 0, rows, Map.of(Cause.NIEUWE_TABEL, rows));
  }

  /** A table that only the earlier edition has. */
  public static TableDiff gone(String name, long rows) {
    return of(name, rows, null, 0, rows, 0, Map.of(Cause.VERVALLEN_TABEL, rows));
  }

  private static TableDiff of(
      String name, Long was, Long now, long same, long gone, long fresh, Map<Cause, Long> causes) {
    Map<Cause, Long> sorted = new EnumMap<>(Cause.class);
    sorted.putAll(causes);
    return new TableDiff(
        name, was, now, same, 0, gone, fresh, sorted, true, List.of(), List.of(), List.of(),
        List.of());
  }

  /** The one row of {@link Tidy#COLUMNS} for a table that only one edition has: its rows. */
  public List<String> wholeTable() {
    String cause = oorzaken.keySet().iterator().next().label();
    return Tidy.row(tabel, "tabel", text(rijenWas), text(rijenWerd), cause);
  }

  private static String text(Long rows) {
    return rows == null ? null : rows.toString();
  }

  /** Whether the table says the same in both, in columns that both have. */
  public boolean isSame() {
    return oorzaken.isEmpty() && nieuweKolommen.isEmpty() && vervallenKolommen.isEmpty();
  }
}
