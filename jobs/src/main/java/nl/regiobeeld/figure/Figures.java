package nl.regiobeeld.figure;

import java.util.List;
import java.util.stream.Stream;

/** All figures that there are. */
public final class Figures {
  private static final List<Maker> MAKERS =
      List.of(
          new HealthWheels(),
          new TrendPanels(),
          new GapFigures(),
          new CostFigures(),
          new RankedFigures(),
          new StaffFigures(),
          new DriverFigures());

  private Figures() {}

  /** The figures of one region, in the order of a regiobeeld. */
  public static List<Figure> of(Page page) {
    return MAKERS.stream().flatMap(maker -> maker.of(page).stream()).toList();
  }

  /** The first figures of a region, for who has room for few: its wheels and its costs. */
  public static List<Figure> first(Page page) {
    return Stream.<Maker>of(new HealthWheels(), new CostFigures())
        .flatMap(maker -> maker.of(page).stream())
        .toList();
  }
}
