package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;

/**
 * How a publisher's table tells a forecast of the labour market.
 *
 * @param issue the year in which it came out
 * @param scale how many persons one in the table is, mostly 1
 * @param sectors the titles that its rows are split by, to the sector that they mean
 * @param scenarios the same to scenarios
 */
public record Labour(
    int issue, int scale, Map<String, String> sectors, Map<String, String> scenarios) {
  /** It tells none. */
  public static final Labour NONE = new Labour(0, 1, Map.of(), Map.of());

  /**
   * What a row is about, from how it is split; none when a title means no sector or scenario.
   *
   * @param breakdown as {@code Branche=Ziekenhuizen; Scenario=Referentie}, or empty
   */
  public Optional<LabourKey> key(String breakdown) {
    String sector = LabourKey.TOTAL;
    String scenario = Scenarios.REFERENCE;
    List<String> parts =
        breakdown.isEmpty() ? List.of() : List.of(breakdown.split(Parsed.Key.SEPARATOR, -1));
    for (String part : parts) {
      String title = part.substring(part.indexOf('=') + 1);
      if (sectors.containsKey(title)) {
        sector = sectors.get(title);
      } else if (scenarios.containsKey(title)) {
        scenario = scenarios.get(title);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new LabourKey(sector, scenario, issue));
  }
}
