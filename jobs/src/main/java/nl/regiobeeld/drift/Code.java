package nl.regiobeeld.drift;

/**
 * A code that rows of a source have.
 *
 * @param period the year that the rows are about
 * @param code dimension=code, for example {@code leeftijd=65+}
 */
public record Code(String source, int period, String code) {

  /** Whether it is an age range or a sex. */
  public boolean isOfPeople() {
    return code.startsWith("leeftijd=") || code.startsWith("geslacht=");
  }
}
