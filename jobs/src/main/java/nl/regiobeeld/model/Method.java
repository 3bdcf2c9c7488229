package nl.regiobeeld.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a region's value came about; the lower-case names are the values of methode. */
public enum Method {
  /** As its publisher printed it, from a survey or a register. */
  GEPUBLICEERD,
  /** Worked out from what the region counted itself. */
  GETELD,
  /** Taken over from the published region that this own region equals. */
  OVERGENOMEN,
  /** As its publisher estimated it with a model. */
  MODELSCHATTING,
  /** The population-weighted mean of the region's gemeenten. */
  GEWOGEN;

  /** The value of methode. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method with this label, if there is one. */
  public static Optional<Method> ofLabel(String label) {
    return Arrays.stream(values()).filter(method -> method.label().equals(label)).findFirst();
  }
}
