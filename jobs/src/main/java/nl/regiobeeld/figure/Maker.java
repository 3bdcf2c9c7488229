package nl.regiobeeld.figure;

import java.util.List;

/** Makes the figures about one subject. */
@FunctionalInterface
interface Maker {
  /** The figures that this region can have; those without values say so. */
  List<Figure> of(Page page);
}
