package nl.regiobeeld.sample;

import java.util.List;

/**
 * What the insured are drawn to have cost in one year.
 *
 * @param year calendar year
 * @param care the kinds of care, in the file's order
 */
record VektisYear(int year, List<Care> care) {

  /** Yearly growth of the cost of one case. */
  private static final double GROWTH = 1.04;

  static VektisYear of(int year) {
    return new VektisYear(year, Care.of(year));
  }

  /** Draws the figures of all persons of one sex and age class in one gemeente. */
  VektisCell cell(Place place, Sex sex, int age, long persons) {
    Noise noise = Noise.of("insured", place.code(), year, sex, age);
    long years = Math.round(persons * 100 * insuredShare(age, noise));
    double burdened = years / 100.0 * place.burden() / 100;
    List<Long> cents = care.stream().map(kind -> cents(kind, place, sex, age, burdened)).toList();
    return new VektisCell(persons, years, cents);
  }

  /** Newborns and those who died were insured for a part of the year. */
  private static double insuredShare(int age, Noise noise) {
    // Now and then the real files have more insured years than persons.
    if (noise.chance(0.004)) {
      return 1.003;
    }
    double born = age == 0 ? 0.1 : 0;
    double died = age < 14 ? 0 : 0.022 * (age - 13);
    return 0.99 - born - died + 0.001 * noise.normal();
  }

  private long cents(Care kind, Place place, Sex sex, int age, double burdened) {
    Noise noise = Noise.of("cost", kind.column(), place.code(), year, sex, age);
    double habit = 1 + 0.04 * Noise.of("habit", kind.column(), place.code()).normal();
    double euros = kind.expected(sex, age) * burdened * habit;
    long cases = noise.count(euros / kind.caseEuros());
    if (cases == 0) {
      return settlement(kind, noise);
    }
    double perCase = kind.caseEuros() * StrictMath.pow(GROWTH, year - 2018.0);
    double spread = 1 + 0.25 * noise.normal() / Math.sqrt((double) cases);
    return Math.round(100 * cases * perCase * spread);
  }

  /** Rarely, where nothing was spent, a correction of an earlier year: a negative amount. */
  private static long settlement(Care kind, Noise noise) {
    boolean corrected = kind.everyone() && noise.chance(0.01);
    return corrected ? -Math.round(noise.uniform() * 150_000) : 0;
  }
}
