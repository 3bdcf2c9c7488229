package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Method;

/**
 * What {@code conf/sources} says about one of a publisher's tables.
 *
 * @param id the publisher's table id, case as the publisher writes it
 * @param name Dutch
 * @param purpose what its values become
 * @param method how its values came about
 * @param year the period of all its rows, or 0 when its rows or its file's name tell
 * @param licence how it may be used and whom to name
 * @param ages the publisher's age text or code to a label, on top of the usual ones
 * @param age the age range of all its rows, or empty when they tell
 * @param region the code of the region that all its rows are about, or empty when they tell
 * @param marks columns (without their number) by which the table is known when its id is not given
 * @param population {@code totaal} or an age band to the names or codes of the column that counts
 *     its people; an empty band when the rows tell the age
 * @param scale how many people one in the file is, mostly 1
 * @param columns names (with number where that matters) or codes of its columns to the indicator
 *     that they hold, before what {@code conf/indicators} says
 * @param categories codes by which it is split further, to their titles
 * @param labour how it tells a forecast of the labour market, if it does
 */
public record TableDefinition(
    String id,
    String name,
    SourceFile.Purpose purpose,
    Method method,
    int year,
    String licence,
    Map<String, String> ages,
    String age,
    String region,
    List<String> marks,
    Map<String, List<String>> population,
    int scale,
    Map<String, Indicator> columns,
    Map<String, String> categories,
    Labour labour) {

  /** The names or codes of the columns with values that settings know. */
  List<String> valueColumns() {
    return Stream.concat(
            population().values().stream().flatMap(List::stream), columns().keySet().stream())
        .toList();
  }

  /** The same columns under another id of the publisher, without marks. */
  public TableDefinition under(String otherId, int itsYear) {
    return new TableDefinition(
        otherId,
        name,
        purpose,
        method,
        itsYear,
        licence,
        ages,
        age,
        region,
        List.of(),
        population,
        scale,
        columns,
        categories,
        labour);
  }
}
