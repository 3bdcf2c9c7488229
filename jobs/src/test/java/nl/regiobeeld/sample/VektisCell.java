package nl.regiobeeld.sample;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of one row of a Vektis file.
 *
 * @param persons the column aantal_bsn
 * @param years insured years, in hundredths
 * @param cents cost per kind of care, in cents
 */
record VektisCell(long persons, long years, List<Long> cents) {

  /** No one and nothing, for this number of kinds of care. */
  static VektisCell empty(int kinds) {
    return new VektisCell(0, 0, Collections.nCopies(kinds, 0L));
  }

  /** Both together. */
  VektisCell plus(VektisCell other) {
    List<Long> sums =
        IntStream.range(0, cents.size()).mapToObj(i -> cents.get(i) + other.cents.get(i)).toList();
    return new VektisCell(persons + other.persons, years + other.years, sums);
  }
}
