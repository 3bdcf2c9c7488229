package nl.regiobeeld.claim;

/** What an edition says of a sentence. */
public enum Verdict {
  KLOPT_NIET("klopt_niet"),
  KLOPT("klopt"),
  NIET_TE_TOETSEN("niet_te_toetsen");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict as it is printed. */
  public String label() {
    return label;
  }

  /** Yes or no. */
  static Verdict of(boolean holds) {
    return holds ? KLOPT : KLOPT_NIET;
  }

  /** Whether it answers yes or no. */
  boolean isAnswer() {
    return this != NIET_TE_TOETSEN;
  }
}
