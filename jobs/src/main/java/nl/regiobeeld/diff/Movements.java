package nl.regiobeeld.diff;

import java.util.List;

/**
 * What the figures of table indicatoren or zorgkosten did, of regions that one looks at.
 *
 * @param tabel which table
 * @param nieuwste the newest year against the newest year, largest difference first
 * @param herzien the same year with another figure, largest difference first
 * @param kleuren how often which colour became which, of the newest years
 * @param omslagen the figures whose colour changed, those from one side of yellow to the other
 *     first
 */
public record Movements(
    String tabel, Part nieuwste, Part herzien, List<Flip> kleuren, List<Movement> omslagen) {

  /** The first of so many. */
  public record Part(long aantal, List<Movement> eerste) {}

  /** How many figures went from one colour to another. */
  public record Flip(String was, String werd, long aantal) {}
}
