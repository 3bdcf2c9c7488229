package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From a region's shortage to what its initiatives and further sources leave of it, once for every
 * way to count them.
 */
public final class Waterfall {
  /** The year whose shortage the plan sets its initiatives against (004:1450). */
  public static final int YEAR = 2032;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The ways to count; the lower-case names are published. */
  public enum Variant {
    /** As the plan prints the total. */
    GEDRUKT,
    /** As the explanations of the initiatives (Appendix A) or the region's own file add up. */
    BIJLAGE_A,
    /** As their descriptions (Appendix B) add up. */
    BIJLAGE_B,
    /** Worked out again; what cannot be, as in Appendix A. */
    HERREKEND,
    /** The same, what stands there twice once. */
    HERREKEND_ZONDER_DUBBEL,
    /** The same, without the largest. */
    HERREKEND_ZONDER_GROOTSTE;

    /** The value of variant. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A step.
   *
   * @param step {@code tekort}, {@code impact: } and a theme, {@code impact_totaal}, {@code rest},
   *     {@code aanvullende_bronnen} or {@code rest_na_aanvullend}
   * @param persons none when it cannot be told
   * @param remark in Dutch
   */
  public record Step(Variant variant, String step, Optional<Range> persons, String remark) {}

  private final Optional<BigDecimal> shortage;
  private final List<Assessment> initiatives;
  private final List<ExtraSource> extra;
  private final Optional<PlanImpact> printed;

  /**
   * The waterfall of one region.
   *
   * @param shortage in {@link #YEAR}, if it is known
   */
  public Waterfall(
      Optional<BigDecimal> shortage,
      List<Assessment> initiatives,
      List<ExtraSource> extra,
      Optional<PlanImpact> printed) {
    this.shortage = shortage;
    this.initiatives = initiatives;
    this.extra = extra;
    this.printed = printed;
  }

  /** What to count with: worked out again, what stands there twice once; none without any. */
  public Optional<Range> impact() {
    return initiatives.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counting(Variant.HERREKEND_ZONDER_DUBBEL, initiatives).sum(""));
  }

  /** All steps, variant by variant. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    printed.ifPresent(plan -> steps.addAll(printed(plan)));
    for (Variant variant : Variant.values()) {
      boolean has = variant != Variant.BIJLAGE_B || initiatives.stream().anyMatch(Counting::hasB);
      if (variant != Variant.GEDRUKT && has && !initiatives.isEmpty()) {
        steps.addAll(counted(new Counting(variant, initiatives)));
      }
    }
    return steps;
  }

  private List<Step> printed(PlanImpact plan) {
    Range impact = Range.of(plan.impact());
    List<Step> steps = new ArrayList<>(List.of(shortage(Variant.GEDRUKT)));
    steps.add(
        new Step(
            Variant.GEDRUKT,
            "impact_totaal",
            Optional.of(impact),
            "Gedrukt in " + plan.place() + "; waarde is het midden."));
    steps.addAll(
        rest(
            Variant.GEDRUKT,
            impact,
            "Het plan drukt " + plan.rest().text() + "; tekort - impact_totaal."));
    return steps;
  }

  private List<Step> counted(Counting counting) {
    List<Step> steps = new ArrayList<>(List.of(shortage(counting.variant())));
    Set<String> themes = new LinkedHashSet<>();
    initiatives.forEach(each -> themes.add(each.initiative().theme()));
    for (String theme : themes) {
      steps.add(
          new Step(
              counting.variant(),
              "impact: " + theme,
              Optional.of(counting.sum(theme)),
              "%d initiatieven.".formatted(counting.count(theme))));
    }
    Range total = counting.sum("");
    steps.add(new Step(counting.variant(), "impact_totaal", Optional.of(total), counting.remark()));
    steps.addAll(rest(counting.variant(), total, "tekort - impact_totaal."));
    return steps;
  }

  private Step shortage(Variant variant) {
    return new Step(
        variant,
        "tekort",
        shortage.map(Range::of),
        "Tekort in %d, scenario referentie, totaal van de sectoren.".formatted(YEAR));
  }

  private List<Step> rest(Variant variant, Range impact, String remark) {
    Optional<Range> rest = shortage.map(whole -> Range.of(whole).minus(impact));
    List<Step> steps = new ArrayList<>(List.of(new Step(variant, "rest", rest, remark)));
    if (extra.isEmpty()) {
      return steps;
    }
    long unknown = extra.stream().filter(each -> each.impact().isEmpty()).count();
    Range more =
        extra.stream()
            .flatMap(each -> each.impact().stream())
            .map(Range::of)
            .reduce(Range.ZERO, Range::plus);
    steps.add(
        new Step(
            variant,
            "aanvullende_bronnen",
            Optional.of(more),
            "%d aanvullende bronnen, waarvan %d n.t.b.; mogelijk, geen besluit (%s)."
                .formatted(extra.size(), unknown, extra.get(0).place())));
    steps.add(
        new Step(
            variant,
            "rest_na_aanvullend",
            rest.map(left -> left.minus(more)),
            "rest - aanvullende_bronnen; onder nul: meer dan het tekort."));
    return steps;
  }

  /** What part of the shortage, in percent; none without a shortage above zero. */
  public Optional<BigDecimal> share(Step step) {
    return shortage
        .filter(whole -> whole.signum() > 0)
        .flatMap(
            whole ->
                step.persons()
                    .map(p -> p.middle().multiply(HUNDRED).divide(whole, MathContext.DECIMAL128)));
  }

  /** The initiative that counts most. */
  static Optional<Assessment> largest(List<Assessment> initiatives) {
    return initiatives.stream().max(Comparator.comparing(Assessment::counted));
  }
}
