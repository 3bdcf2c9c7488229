package nl.regiobeeld.claim;

/** Why a comparison cannot be read. */
public final class ComparisonFault extends Exception {
  private static final long serialVersionUID = 1L;

  ComparisonFault(String message) {
    super(message);
  }
}
