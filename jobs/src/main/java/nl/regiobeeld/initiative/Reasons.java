package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the verdict on an initiative rests on, in Dutch sentences. */
final class Reasons {
  private final Assessment assessment;
  private final Initiative initiative;
  private final List<String> sentences = new ArrayList<>();

  Reasons(Assessment assessment) {
    this.assessment = assessment;
    this.initiative = assessment.initiative();
  }

  String text() {
    outcome();
    missing();
    rounding();
    duplicate();
    elsewhere();
    if (!initiative.remark().isEmpty()) {
      sentences.add(initiative.remark());
    }
    return String.join(" ", sentences);
  }

  private void outcome() {
    String printed = initiative.published().text();
    String shared =
        initiative.sharedBy() == 1
            ? ""
            : " voor %d initiatieven samen".formatted(initiative.sharedBy());
    String recomputed =
        initiative
            .formula()
            .value()
            .map(value -> "Herrekend " + Dutch.number(value) + "; ")
            .orElse("");
    String sentence = recomputed + "gepubliceerd " + printed + shared + ".";
    sentences.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
  }

  private void missing() {
    BigDecimal wanted = initiative.unrounded().orElseGet(initiative.published()::middle);
    String sentence = missing(initiative.formula(), wanted);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** Which numbers of a formula are not printed, and which would give the wanted outcome. */
  static String missing(Formula formula, BigDecimal wanted) {
    List<Parameter> missing = formula.missing();
    if (missing.isEmpty()) {
      return "";
    }
    String names =
        missing.stream()
            .map(each -> "%s (%s)".formatted(each.name(), each.unit()))
            .collect(Collectors.joining(", "));
    String needed =
        formula
            .needed(wanted)
            .map(
                value ->
                    " Het gedrukte %s volgt bij %s = %s."
                        .formatted(
                            Dutch.number(wanted), missing.get(0).name(), Dutch.number(value)))
            .orElse("");
    return "Niet gedrukt: " + names + "." + needed;
  }

  private void rounding() {
    if (assessment.verdict() != Verdict.AFRONDING) {
      return;
    }
    List<Parameter> rounded =
        initiative.formula().parameters().stream()
            .filter(each -> each.rounding().isPresent())
            .toList();
    Optional<Printed> spread = initiative.formula().spread();
    if (rounded.isEmpty() || spread.isEmpty()) {
      sentences.add("Het verschil is minder dan één persoon.");
      return;
    }
    sentences.add(
        "Verklaard door de afronding van %s: die geeft %s tot %s."
            .formatted(
                rounded.stream().map(Parameter::name).collect(Collectors.joining(", ")),
                Dutch.number(spread.get().low()),
                Dutch.number(spread.get().high())));
  }

  private void duplicate() {
    if (!initiative.duplicateOf().isEmpty()) {
      sentences.add("Telt al mee als " + initiative.duplicateOf() + ".");
    }
  }

  private void elsewhere() {
    boolean differs =
        assessment
            .publishedElsewhere()
            .filter(other -> other.compareTo(assessment.published()) != 0)
            .isPresent();
    if (differs) {
      sentences.add(
          "Bijlage B drukt %s.".formatted(initiative.publishedElsewhere().orElseThrow().text()));
    }
  }
}
