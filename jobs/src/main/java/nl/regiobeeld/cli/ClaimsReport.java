package nl.regiobeeld.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.claim.Finding;
import nl.regiobeeld.claim.Used;
import nl.regiobeeld.claim.Verdict;
import nl.regiobeeld.edition.Manifest;

/**
 * Claims as they are printed.
 *
 * @param inhoud digest of what the edition's tables say
 * @param vorige the edition before that verdicts are compared with; null without one
 */
record ClaimsReport(String editie, String inhoud, String vorige, List<Line> stellingen) {

  /**
   * A claim with its verdict.
   *
   * @param oordeelVorige null without an edition before
   * @param omgeslagen whether yes became no, or no yes
   * @param gewijzigd whether the verdict is any other than before
   */
  record Line(
      String id,
      String regio,
      String vindplaats,
      String zin,
      String oordeel,
      String oordeelVorige,
      boolean omgeslagen,
      @JsonIgnore boolean gewijzigd,
      String bewijs,
      List<Row> rijen,
      String toelichting) {

    static Line of(Finding finding) {
      Claim claim = finding.claim();
      return new Line(
          claim.id(),
          claim.region(),
          claim.place(),
          claim.sentence(),
          finding.now().verdict().label(),
          finding.before().map(before -> before.verdict().label()).orElse(null),
          finding.isFlipped(),
          finding.isChanged(),
          finding.now().reason(),
          finding.now().used().stream().map(Row::of).toList(),
          claim.note());
    }
  }

  /**
   * A row that a verdict rests on.
   *
   * @param tekst all of it in one line
   */
  record Row(
      String tabel,
      Map<String, String> sleutel,
      Map<String, String> waarden,
      String bron,
      @JsonIgnore String tekst) {
    static Row of(Used used) {
      return new Row(
          used.row().table().name(), used.key(), used.values(), used.source(), used.text());
    }
  }

  static ClaimsReport of(Manifest manifest, String previous, List<Finding> findings) {
    return new ClaimsReport(
        manifest.editie(), manifest.inhoud(), previous, findings.stream().map(Line::of).toList());
  }

  /** The claims whose verdict flipped. */
  List<Line> flipped() {
    return stellingen.stream().filter(Line::omgeslagen).toList();
  }

  /** The claims with another verdict than before that did not flip: to or from no answer. */
  List<Line> otherwiseChanged() {
    return stellingen.stream().filter(each -> each.gewijzigd() && !each.omgeslagen()).toList();
  }

  /** The claims by verdict, those that do not hold first. */
  Map<String, List<Line>> byVerdict() {
    Map<String, List<Line>> byVerdict = new LinkedHashMap<>();
    Arrays.stream(Verdict.values())
        .map(Verdict::label)
        .forEach(
            label ->
                byVerdict.put(
                    label,
                    stellingen.stream().filter(each -> each.oordeel().equals(label)).toList()));
    return byVerdict;
  }

  /** The edition and the start of its digest, for below what is passed on. */
  String footer() {
    return "Edition %s, inhoud %s".formatted(editie, inhoud.substring(0, 12));
  }
}
