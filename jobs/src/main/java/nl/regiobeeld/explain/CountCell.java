package nl.regiobeeld.explain;

import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.NumberText;

/**
 * One record of own counts.
 *
 * @param region code
 * @param age range, or totaal
 * @param sex man, vrouw or totaal
 * @param numbers column to the row of table waarnemingen that has it
 */
record CountCell(String region, String age, String sex, Map<String, TableRow> numbers) {
  /** The text that a column has in the file; empty when it has none. */
  String text(String column) {
    return Optional.ofNullable(numbers.get(column)).map(row -> row.text("ruwe_waarde")).orElse("");
  }

  /** The number in a column as plain digits; empty when there is none. */
  String number(String column) {
    return NumberText.parse(text(column)).map(number -> number.toPlainString()).orElse("");
  }

  /** Any of its rows: all stand in one record. */
  TableRow row() {
    return numbers.values().iterator().next();
  }

  /** The ages that it is about; all of them for totaal. */
  AgeRange ages() {
    return AgeRange.ofLabel(age).orElse(new AgeRange(0, AgeRange.OPEN));
  }

  /** How it can be added up with its like: 1 by sex, 2 by age, 3 by both, 0 not at all. */
  int way() {
    boolean ofAge = !age.equals(AgeRange.TOTAL);
    boolean ofSex = !sex.equals(AgeRange.TOTAL);
    return (ofAge ? 2 : 0) + (ofSex ? 1 : 0);
  }
}
