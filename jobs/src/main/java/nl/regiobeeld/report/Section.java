package nl.regiobeeld.report;

import java.util.List;
import nl.regiobeeld.report.Plates.Plate;

/**
 * A part of a region's page.
 *
 * @param id where a link leads
 * @param method the page that tells how its numbers are made
 */
record Section(String id, String title, String method, List<Grid> grids, List<Plate> plates) {
  /** Both wheels, or as many others. */
  private static final int LEAD = 2;

  /** Its tables that have lines. */
  public List<Grid> tables() {
    return grids.stream().filter(Grid::filled).toList();
  }

  /** The figures to begin with. */
  public List<Plate> lead() {
    return drawn().stream().limit(LEAD).toList();
  }

  /** The figures that come after the tables. */
  public List<Plate> rest() {
    return drawn().stream().skip(LEAD).toList();
  }

  private List<Plate> drawn() {
    return plates.stream().filter(plate -> !plate.href().isEmpty()).toList();
  }

  /** The figures that cannot be drawn, and why. */
  public List<Plate> missing() {
    return plates.stream().filter(plate -> plate.href().isEmpty()).toList();
  }

  /** Whether there is anything in it. */
  public boolean filled() {
    return !tables().isEmpty() || !drawn().isEmpty();
  }
}
