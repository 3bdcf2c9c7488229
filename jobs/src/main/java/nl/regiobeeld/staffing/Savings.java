package nl.regiobeeld.staffing;

/**
 * What initiatives save, in draws. Which size a scenario counts with is its assumption; only the
 * middle one has a range, from low to high.
 */
final class Savings {
  private final Triangle saving;
  private final double[] phases;

  Savings(RegionInput region, Parameters parameters, Scenario scenario, int years) {
    this.saving =
        scenario
            .initiatives()
            .map(size -> saving(region.impact(), size))
            .orElse(new Triangle(0, 0, 0));
    this.phases = new double[years];
    for (int i = 0; i < years; i++) {
      Clock clock = Clock.of(region, parameters, region.baseYear() + i);
      phases[i] = (double) clock.elapsed() / clock.span();
    }
  }

  private static Triangle saving(Impact impact, Impact.Size size) {
    double persons = impact.persons(size).doubleValue();
    return size == Impact.Size.MIDDEN
        ? new Triangle(impact.low().doubleValue(), persons, impact.high().doubleValue())
        : new Triangle(persons, persons, persons);
  }

  /**
   * Takes what is saved in one future off its demand.
   *
   * @param place where in the range this future is, from 0 to 1
   * @param demand [sector][year][draw]
   * @param draw which future
   */
  void takeOff(double place, double[][][] demand, int draw) {
    double complete = saving.at(place);
    for (int year = 0; year < phases.length && complete > 0; year++) {
      double all = 0;
      for (double[][] sector : demand) {
        all += sector[year][draw];
      }
      double saved = complete * phases[year];
      for (double[][] sector : demand) {
        sector[year][draw] -= all > 0 ? saved * (sector[year][draw] / all) : 0;
      }
    }
  }
}
