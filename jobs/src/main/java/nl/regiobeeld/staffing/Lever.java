package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A parameter of the model that has a value and a range per sector; all are percentages. */
public enum Lever {
  /** Growth of demand that does not follow from the population, per year. */
  GROEI_VRAAG(-20, 20),
  /** Demand that nobody meets in the base year, of the personnel in that year. */
  ONVERVULDE_VRAAG(0, 100),
  /** Who come from training, per year, of the personnel in the base year. */
  INSTROOM_OPLEIDING(0, 100),
  /** Who come from elsewhere, per year, of the personnel in the base year. */
  INSTROOM_ELDERS(0, 100),
  /** Who leave for other reasons than retirement, per year, times the pattern by age. */
  UITSTROOM(0, 100),
  /** Who retire, per year, times the pattern by age. */
  PENSIOEN(0, 100),
  /** How many more hours a person works in the horizon year than in the base year. */
  UREN_PER_PERSOON(-50, 100);

  private final BigDecimal least;
  private final BigDecimal most;

  Lever(int least, int most) {
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
  }

  /** The name as written in {@code conf/} and in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lever with this name, if there is one. */
  public static Optional<Lever> ofLabel(String label) {
    return Arrays.stream(values()).filter(lever -> lever.label().equals(label)).findFirst();
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Lever::label).toList();
  }

  /** The least percentage that makes sense. */
  public BigDecimal least() {
    return least;
  }

  /** The largest percentage that makes sense. */
  public BigDecimal most() {
    return most;
  }
}
