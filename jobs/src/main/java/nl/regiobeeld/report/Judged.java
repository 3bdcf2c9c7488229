package nl.regiobeeld.report;

import java.util.List;
import nl.regiobeeld.claim.Finding;
import nl.regiobeeld.claim.Outcome;
import nl.regiobeeld.claim.Used;
import nl.regiobeeld.claim.Verdict;

/**
 * A plan's sentence with what the edition says of it.
 *
 * @param style the name of its verdict in the style sheet
 * @param sign a character that tells the verdict without colour
 * @param verdict in words
 * @param before what the edition before said, in words; empty without one, or when the same
 * @param reason the comparison with its numbers, or what is missing
 * @param note how it was read where its words leave room; may be empty
 * @param evidence the rows that the verdict rests on
 */
record Judged(
    String id,
    String region,
    String sentence,
    String place,
    String style,
    String sign,
    String verdict,
    String before,
    String reason,
    String note,
    List<Evidence> evidence) {
  /** A row that a verdict rests on. */
  record Evidence(String text, Origin origin) {}

  static Judged of(Finding finding) {
    Verdict verdict = finding.now().verdict();
    return new Judged(
        finding.claim().id(),
        finding.claim().region(),
        finding.claim().sentence(),
        finding.claim().place(),
        verdict.label(),
        sign(verdict),
        words(verdict),
        finding.isChanged() ? finding.before().map(Judged::words).orElse("") : "",
        finding.now().reason(),
        finding.claim().note(),
        finding.now().used().stream().map(Judged::evidence).toList());
  }

  private static Evidence evidence(Used used) {
    boolean regional = used.row().table().columnNames().contains("regio_code");
    return new Evidence(used.text(), regional ? Origin.of(used.row()) : Origin.NONE);
  }

  private static String words(Outcome outcome) {
    return words(outcome.verdict());
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case KLOPT -> "klopt";
      case KLOPT_NIET -> "klopt niet";
      case NIET_TE_TOETSEN -> "niet te toetsen";
    };
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case KLOPT -> "\u2713";
      case KLOPT_NIET -> "\u2717";
      case NIET_TE_TOETSEN -> "?";
    };
  }
}
