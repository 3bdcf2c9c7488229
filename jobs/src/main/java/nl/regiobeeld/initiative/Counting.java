package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiobeeld.initiative.Waterfall.Variant;

/** One way to count initiatives. */
record Counting(Variant variant, List<Assessment> initiatives) {
  /** Whether an initiative has a number in its description. */
  static boolean hasB(Assessment assessment) {
    return assessment.initiative().publishedElsewhere().isPresent();
  }

  /** Of one theme, or of all when the theme is empty. */
  Range sum(String theme) {
    return of(theme).stream()
        .map(this::persons)
        .flatMap(Optional::stream)
        .reduce(Range.ZERO, Range::plus);
  }

  /** How many initiatives of a theme are in its sum. */
  long count(String theme) {
    return of(theme).stream().map(this::persons).flatMap(Optional::stream).count();
  }

  private List<Assessment> of(String theme) {
    return counted().stream()
        .filter(each -> theme.isEmpty() || each.initiative().theme().equals(theme))
        .toList();
  }

  private List<Assessment> counted() {
    return switch (variant) {
      case HERREKEND_ZONDER_DUBBEL -> once();
      case HERREKEND_ZONDER_GROOTSTE -> {
        Optional<Assessment> largest = Waterfall.largest(once());
        yield once().stream().filter(each -> largest.filter(each::equals).isEmpty()).toList();
      }
      default -> initiatives;
    };
  }

  private List<Assessment> once() {
    return initiatives.stream().filter(each -> each.initiative().duplicateOf().isEmpty()).toList();
  }

  private Optional<Range> persons(Assessment each) {
    return switch (variant) {
      case BIJLAGE_A -> Optional.of(printed(each));
      case BIJLAGE_B -> each.initiative().publishedElsewhere().map(Range::of);
      default -> Optional.of(recomputed(each));
    };
  }

  private static Range printed(Assessment each) {
    Initiative initiative = each.initiative();
    Printed printed = initiative.published();
    return new Range(
        initiative.share(printed.low()),
        initiative.share(printed.middle()),
        initiative.share(printed.high()));
  }

  /** What is counted with, and the range that it is in. */
  private static Range recomputed(Assessment each) {
    BigDecimal value = each.counted();
    Printed range = each.range();
    return new Range(range.low().min(value), value, range.high().max(value));
  }

  /** What is in the sum and what is not, in Dutch. */
  String remark() {
    String incomplete =
        initiatives.stream()
            .filter(each -> each.recomputed().isEmpty())
            .map(each -> each.initiative().id())
            .collect(Collectors.joining(", "));
    String printed =
        incomplete.isEmpty()
            ? ""
            : " Zoals gepubliceerd, want niet te herrekenen: " + incomplete + ".";
    return switch (variant) {
      case GEDRUKT -> "";
      case BIJLAGE_A -> "Som van de kwantificering (bijlage A of eigen opgave).";
      case BIJLAGE_B -> "Som van de beschrijving (bijlage B).";
      case HERREKEND -> "Som van de herrekende impact." + printed;
      case HERREKEND_ZONDER_DUBBEL -> "Dubbelen een keer: zonder " + doubles() + "." + printed;
      case HERREKEND_ZONDER_GROOTSTE ->
          "Ook zonder het grootste: %s.%s".formatted(largest(), printed);
    };
  }

  private String doubles() {
    String ids =
        initiatives.stream()
            .filter(each -> !each.initiative().duplicateOf().isEmpty())
            .map(each -> each.initiative().id())
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "iets: er zijn geen dubbelen" : ids;
  }

  private String largest() {
    return Waterfall.largest(once())
        .map(each -> "%s (%s)".formatted(each.initiative().name(), Dutch.number(each.counted(), 0)))
        .orElse("geen");
  }
}
