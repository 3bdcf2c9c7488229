package nl.regiobeeld.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of table arbeidsmarkt: of each region the newest forecast there is, and our own model
 * for what that does not reach: other sectors and scenarios, and years before and after.
 */
public final class LabourMarket {
  private static final Comparator<Outlook> ORDER =
      Comparator.comparing(
          Outlook::subject,
          Comparator.comparing(Subject::region)
              .thenComparing(Subject::sector)
              .thenComparing(Subject::scenario)
              .thenComparingInt(Subject::year));

  private LabourMarket() {}

  /**
   * The rows, in the order of the table.
   *
   * @param printed what plans print
   * @param published what forecasts among the inputs tell; of the same year as a plan's they win
   * @param impact what initiatives take away, for regions with a forecast among the inputs
   * @param modelled what our own model expects
   */
  public static List<Outlook> rows(
      List<Given> printed, List<Given> published, Impact impact, List<Outlook> modelled) {
    Map<Subject, Outlook> rows = new HashMap<>();
    Map<String, List<Given>> plans = newest(printed);
    plans.forEach((region, given) -> add(rows, new Forecast(given, Impact.NONE)));
    newest(published)
        .forEach(
            (region, given) -> {
              if (!plans.containsKey(region) || issue(given) >= issue(plans.get(region))) {
                rows.keySet().removeIf(subject -> subject.region().equals(region));
                add(rows, new Forecast(given, impact));
              }
            });
    Series told = Series.of(rows.values());
    modelled.stream()
        .filter(own -> !told.reaches(own.subject()))
        .forEach(own -> rows.put(own.subject(), own));
    return rows.values().stream().sorted(ORDER).toList();
  }

  private static void add(Map<Subject, Outlook> rows, Forecast forecast) {
    forecast.rows().forEach(row -> rows.put(row.subject(), row));
  }

  private static int issue(List<Given> given) {
    return given.get(0).issue();
  }

  /** The forecasts among the inputs that are not used, as another of the region is. */
  public static List<String> unused(List<Given> printed, List<Given> published) {
    Map<String, List<Given>> plans = newest(printed);
    Set<String> lines = new TreeSet<>();
    newest(published)
        .forEach(
            (region, best) -> {
              boolean plan = plans.containsKey(region) && issue(best) < issue(plans.get(region));
              String used = (plan ? plans.get(region) : best).get(0).source();
              published.stream()
                  .filter(each -> each.subject().region().equals(region))
                  .map(Given::source)
                  .filter(source -> !source.equals(used))
                  .forEach(
                      source ->
                          lines.add(
                              "arbeidsmarkt: of %s the forecast %s is used, and not %s"
                                  .formatted(region, used, source)));
            });
    return List.copyOf(lines);
  }

  /** Per region the numbers of its newest forecast; of several of one year the first by name. */
  private static Map<String, List<Given>> newest(List<Given> given) {
    Map<String, List<Given>> regions =
        given.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.subject().region(), TreeMap::new, Collectors.toList()));
    regions.replaceAll((region, all) -> newestOf(all));
    return regions;
  }

  private static List<Given> newestOf(List<Given> given) {
    Given first =
        given.stream()
            .min(
                Comparator.comparingInt((Given each) -> -each.issue()).thenComparing(Given::source))
            .orElseThrow();
    List<Given> same = new ArrayList<>(given);
    same.removeIf(each -> each.issue() != first.issue() || !each.source().equals(first.source()));
    return same;
  }
}
