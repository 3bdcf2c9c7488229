package nl.regiobeeld.model;

/**
 * A run that stops for a reason its user can mend; the message says what is wrong, where, and what
 * to do.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a run stops; each kind has an exit code of its own. */
  public enum Kind {
    /** The command was called wrongly. */
    USAGE,
    /** The input cannot be used; nothing was changed. */
    INPUT,
    /** A check on the result did not hold; nothing was published. */
    CHECK,
    /** Another run is at work in the same place. */
    LOCKED
  }

  private final Kind kind;

  private Refusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** The kind of refusal. */
  public Kind kind() {
    return kind;
  }

  /** A command that was called wrongly. */
  public static Refusal usage(String message) {
    return new Refusal(Kind.USAGE, message);
  }

  /** A command that was called wrongly, as another failure made clear. */
  public static Refusal usage(String message, Exception cause) {
    Refusal refusal = usage(message);
    refusal.initCause(cause);
    return refusal;
  }

  /** An input that cannot be used. */
  public static Refusal input(String message) {
    return new Refusal(Kind.INPUT, message);
  }

  /** A check that did not hold. */
  public static Refusal check(String message) {
    return new Refusal(Kind.CHECK, message);
  }

  /** A place where another run is at work. */
  public static Refusal locked(String message) {
    return new Refusal(Kind.LOCKED, message);
  }
}
