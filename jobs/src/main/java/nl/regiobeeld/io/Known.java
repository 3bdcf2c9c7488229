package nl.regiobeeld.io;

import java.util.Objects;
import java.util.stream.IntStream;
import nl.regiobeeld.source.Part;

/** What a part of a record tells, in the columns of the rows that are wanted. */
final class Known {
  private final Part part;
  private final Object[] values;

  /** The columns that it tells something of. */
  private final int[] told;

  /**
   * A part.
   *
   * @param values of a record of which nothing but the part is known
   * @param empty of a record of which nothing is known
   */
  Known(Part part, Object[] values, Object[] empty) {
    this.part = part;
    this.values = values;
    this.told =
        IntStream.range(0, values.length)
            .filter(i -> !Objects.equals(values[i], empty[i]))
            .toArray();
  }

  /** The part. */
  Part part() {
    return part;
  }

  /** Fills in what it tells. */
  void into(Object[] row) {
    for (int column : told) {
      row[column] = values[column];
    }
  }
}
