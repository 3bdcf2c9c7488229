package nl.regiobeeld.sample;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of care in the Vektis files and what it is assumed to cost.
 *
 * @param column the column's name without {@code kosten_}
 * @param first first year in which the file has the column
 * @param last last such year of the sample
 * @param euros made-up euros per insured year in 2018, at 100 % of the age curve
 * @param womenPercent what women cost as a percentage of both together; men the rest up to 200
 * @param ageCurve percentage of the euros in each age class
 * @param caseEuros euros of one case: a rare and dear kind of care is zero in many cells
 */
record Care(
    String column,
    int first,
    int last,
    int euros,
    int womenPercent,
    List<Integer> ageCurve,
    int caseEuros) {

  /** The kinds of care in the file of one year, in the file's order. */
  static List<Care> of(int year) {
    return SampleTable.rows("zorgsoorten.csv").stream()
        .map(Care::parse)
        .filter(care -> care.first <= year && year <= care.last)
        .toList();
  }

  private static Care parse(List<String> fields) {
    return new Care(
        fields.get(0),
        Integer.parseInt(fields.get(1)),
        Integer.parseInt(fields.get(2)),
        Integer.parseInt(fields.get(3)),
        Integer.parseInt(fields.get(4)),
        Arrays.stream(fields.get(6).split(" ", -1)).map(Integer::valueOf).toList(),
        Integer.parseInt(fields.get(5)));
  }

  /** What one insured year is expected to cost in the average gemeente, in euros of 2018. */
  double expected(Sex sex, int age) {
    int percent = sex == Sex.WOMEN ? womenPercent : 200 - womenPercent;
    return euros / 10_000.0 * percent * ageCurve.get(age);
  }

  /** Whether all ages and both sexes use it. */
  boolean everyone() {
    return ageCurve.stream().allMatch(percent -> percent > 0) && womenPercent < 200;
  }
}
