package nl.regiobeeld.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.region.ReferenceRow;

/** The forecasts that the plans print, typed over into {@code data/reference/prognoses.csv}. */
public final class PrintedForecasts {
  /** Where numbers of a plan stand: {@code 004:730-749}, several with spaces between them. */
  private static final String PLACE = "\\d{3}:\\d+(-\\d+)?( \\d{3}:\\d+(-\\d+)?)*";

  /** Both plans came out in 2023 and print the forecast of that year (002:2050, 004:287). */
  private static final int ISSUE = 2023;

  private static final Map<String, String> PLANS =
      Map.of("002", "regioplan_zl", "004", "regioplan_nml");

  private PrintedForecasts() {}

  /**
   * The numbers in the file's rows.
   *
   * @throws nl.regiobeeld.model.Refusal naming line and column of what cannot be right
   */
  public static List<Given> of(List<ReferenceRow> rows) {
    List<Given> given = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (ReferenceRow row : rows) {
      String sector = row.text("sector");
      row.require(sector.equals(Sectors.TOTAL) || Sectors.PARTS.contains(sector), "sector");
      row.require(Scenarios.ALL.contains(row.text("scenario")), "scenario");
      row.require(!row.text("jaar").isEmpty(), "jaar");
      row.require(Quantity.ofLabel(row.text("grootheid")).isPresent(), "grootheid");
      row.require(row.text("waarde").matches("-?\\d{1,9}(\\.\\d{1,6})?"), "waarde");
      row.require(row.text("vindplaats").matches(PLACE), "vindplaats");
      String plan = PLANS.get(row.text("vindplaats").substring(0, 3));
      row.require(plan != null, "vindplaats");
      Given number =
          new Given(
              new Subject(row.text("regio"), sector, row.text("scenario"), row.year("jaar", 0)),
              Quantity.ofLabel(row.text("grootheid")).orElseThrow(),
              new BigDecimal(row.text("waarde")),
              plan,
              ISSUE,
              row.text("vindplaats"),
              row.text("toelichting"));
      row.require(seen.add(List.of(number.subject(), number.quantity())), "grootheid");
      given.add(number);
    }
    return given;
  }
}
