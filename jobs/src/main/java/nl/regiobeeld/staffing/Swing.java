package nl.regiobeeld.staffing;

/**
 * How much a parameter moves the shortage of a sector in one year, the others at their value.
 *
 * @param sector its id, or {@link Sectors#TOTAL}: the parameter moved in all sectors at once
 * @param lever the parameter
 * @param reference shortage with every parameter at its value, persons
 * @param atLow shortage with this one at the low end of its range, persons
 * @param atHigh shortage with it at the high end, persons
 * @param rank 1 moves most; what moves as much has the same rank
 */
public record Swing(String sector, Lever lever, long reference, long atLow, long atHigh, int rank) {
  /** Between both ends, persons. */
  public long width() {
    return Math.abs(atHigh - atLow);
  }

  Swing ranked(int place) {
    return new Swing(sector, lever, reference, atLow, atHigh, place);
  }
}
