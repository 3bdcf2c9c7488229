package nl.regiobeeld.claim;

import java.util.List;

/**
 * A verdict with what it rests on.
 *
 * @param reason the comparison with its numbers, or what is missing, in Dutch
 * @param used the rows that the numbers stand in
 */
public record Outcome(Verdict verdict, String reason, List<Used> used) {
  /** No answer is possible. */
  static Outcome open(String reason, List<Used> used) {
    return new Outcome(Verdict.NIET_TE_TOETSEN, reason, used);
  }
}
