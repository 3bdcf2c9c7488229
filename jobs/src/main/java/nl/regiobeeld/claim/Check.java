package nl.regiobeeld.claim;

/** What must be so in an edition for a sentence to hold. */
public sealed interface Check permits Statement, Every, Largest, Unknown {
  /** Looks it up. */
  Outcome in(Figures figures);
}
