package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * The care types (zorgsoorten) of Vektis and their groups.
 *
 * @param groupOf every known care type to its one group
 * @param aliases other names of care types to the one used here
 */
public record CareTypes(Map<String, String> groupOf, Map<String, String> aliases)
    implements Serializable {
  /** The group of a care type that is not known. */
  public static final String OTHER = "overig";

  /** The value of zorgsoort for all care types together. */
  public static final String TOTAL = "totaal";

  /** The known care type with this name or other name. */
  Optional<String> known(String name) {
    String type = aliases.getOrDefault(name, name);
    return groupOf.containsKey(type) ? Optional.of(type) : Optional.empty();
  }

  /** The group of a care type; {@link #OTHER} when it is not known. */
  public String group(String type) {
    return groupOf.getOrDefault(type, OTHER);
  }
}
