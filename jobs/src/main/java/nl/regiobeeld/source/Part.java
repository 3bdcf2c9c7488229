package nl.regiobeeld.source;

import java.util.List;
import nl.regiobeeld.source.Parsed.Margin;
import nl.regiobeeld.source.Parsed.Outcome;

/**
 * What a few fields of a record tell, whatever stands in its others.
 *
 * @param parsed a record without cells: one that is not used, and why, or one of which the key has
 *     what these fields tell and nothing else
 * @param valued whether a record that is not used keeps its cells
 * @param measure the one measure that the record is about; -1 when these fields do not name one
 * @param provisional whether its figures are provisional
 */
public record Part(Parsed parsed, boolean valued, int measure, boolean provisional) {
  /** No fields, which tell nothing. */
  public static final Part NOTHING =
      new Part(Parsed.used(Parsed.Key.UNKNOWN, List.of()), true, -1, false);

  /** Fields that speak against the record. */
  static Part against(Parsed parsed) {
    return new Part(parsed, true, -1, false);
  }

  /**
   * A field that nothing is made of.
   *
   * @param row the record's fields
   */
  static Part rejected(String reason, Layout layout, Layout.Role role, List<String> row) {
    int position = layout.keys().get(role);
    return against(
        Parsed.rejected(reason, layout.header().get(position), row.get(position), List.of()));
  }

  /** Fields that speak against the record whatever its values are, which are not read then. */
  static Part unread(Parsed parsed) {
    return new Part(parsed, false, -1, false);
  }

  /** Fields that name the one measure of the record. */
  static Part about(int measure, String column) {
    return new Part(Parsed.used(Parsed.Key.UNKNOWN, List.of()).about(column), true, measure, false);
  }

  /** Fields that tell where and when. */
  static Part where(String region, String name, int year, int years, boolean provisional) {
    Parsed.Key key = new Parsed.Key(region, name, "", "", year, Margin.WAARDE, "", years);
    return new Part(Parsed.used(key, List.of()), true, -1, provisional);
  }

  /** Fields that tell who, and which row of a published value it is. */
  static Part who(String age, String sex, Margin margin, String breakdown) {
    Parsed.Key key = new Parsed.Key("", "", age, sex, 0, margin, breakdown, 1);
    return new Part(Parsed.used(key, List.of()), true, -1, false);
  }

  /** Whether something is against the record. */
  public boolean isAgainst() {
    return parsed.outcome() != Outcome.GEBRUIKT;
  }

  /** What becomes of a record with these cells that this is against. */
  Parsed of(List<Cell> cells) {
    return new Parsed(
        parsed.outcome(),
        parsed.reason(),
        parsed.column(),
        parsed.value(),
        parsed.key(),
        parsed.part(),
        cells);
  }

  /** The key of a record of which this tells where, and another part who. */
  Parsed.Key with(Part other) {
    Parsed.Key where = parsed.key();
    Parsed.Key who = other.parsed.key();
    return new Parsed.Key(
        where.region(),
        where.name(),
        who.age(),
        who.sex(),
        where.year(),
        who.margin(),
        who.breakdown(),
        where.years());
  }
}
