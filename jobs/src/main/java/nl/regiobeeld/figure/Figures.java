package nl.regiobeeld.figure;

import java.util.List;

/** All figures of a region. */
public final class Figures {
  private static final List<Maker> MAKERS = List.of(new StaffFigures(), new DriverFigures());

  private Figures() {}

  /** The figures that a region can have, in the order of a regiobeeld. */
  public static List<Figure> of(Page page) {
    return MAKERS.stream().flatMap(maker -> maker.of(page).stream()).toList();
  }
}
