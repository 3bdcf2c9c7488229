package nl.regiobeeld.initiative;

/** Why a formula with its parameters cannot be worked out. */
public final class FormulaFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String piece;

  FormulaFault(Kind kind, String piece) {
    super(kind.english.formatted(piece));
    this.kind = kind;
    this.piece = piece;
  }

  /** What is wrong, for who changes settings. */
  public String english() {
    return kind.english.formatted(piece);
  }

  /** What is wrong, for who fills in a file. */
  public String dutch() {
    return kind.dutch.formatted(piece);
  }

  /** Whether it lies in the parameters and not in the formula. */
  public boolean isOfParameters() {
    return kind == Kind.UNUSED || kind == Kind.TWICE || kind == Kind.NAME;
  }

  /** The kinds of faults. */
  enum Kind {
    LENGTH(
        "a formula of more than %s signs; write it shorter",
        "formule van meer dan %s tekens; maak haar korter"),
    SIGN(
        "'%s' has no place in a formula; write names of parameters, numbers with a point, + - * /"
            + " and brackets",
        "'%s' hoort niet in een formule; schrijf namen van parameters, getallen met een punt, + -"
            + " * / en haakjes"),
    SYNTAX("the formula cannot be read at '%s'", "formule is niet te lezen bij '%s'"),
    UNKNOWN(
        "the formula names '%s', which is no parameter",
        "formule noemt '%s', dat geen parameter is"),
    UNUSED("parameter '%s' is not in the formula", "parameter '%s' staat niet in de formule"),
    TWICE("parameter '%s' stands there twice", "parameter '%s' staat er twee keer"),
    NAME(
        "'%s' is no name of a parameter; use lower-case letters, digits and _",
        "'%s' is geen naam van een parameter; gebruik kleine letters, cijfers en _"),
    ZERO("the formula divides by zero%s", "formule deelt door nul%s"),
    SIZE(
        "the outcome %s is too large for people",
        "uitkomst %s is te groot voor een aantal personen");

    private final String english;
    private final String dutch;

    Kind(String english, String dutch) {
      this.english = english;
      this.dutch = dutch;
    }
  }
}
