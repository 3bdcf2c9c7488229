package nl.regiobeeld.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a number of the labour market's forecast is about, besides region and year.
 *
 * @param sector a sector's id, or {@link #TOTAL}
 * @param scenario its id
 * @param issue the year in which the forecast came out
 */
public record LabourKey(String sector, String scenario, int issue) {
  /** All sectors together. */
  public static final String TOTAL = "totaal";

  private static final Pattern FORM =
      Pattern.compile("sector=([a-z_]+); scenario=([a-z_]+); uitgave=(\\d{4})");

  /** As it stands in uitsplitsing. */
  String breakdown() {
    return "sector=%s; scenario=%s; uitgave=%d".formatted(sector, scenario, issue);
  }

  /** The key that a breakdown tells, if it tells one. */
  public static Optional<LabourKey> of(String breakdown) {
    Matcher form = FORM.matcher(breakdown);
    return form.matches()
        ? Optional.of(new LabourKey(form.group(1), form.group(2), Integer.parseInt(form.group(3))))
        : Optional.empty();
  }
}
