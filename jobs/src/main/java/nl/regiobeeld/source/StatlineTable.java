package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;

/**
 * A table as StatLine shows it, downloaded as "CSV volgens tabelindeling": what its header tells
 * and where in a row each figure stands.
 *
 * <p>As found in such downloads that analysts keep in public repositories (84799NED's predecessor
 * of 2015 untouched, others with the first lines edited away) and in scripts that read them: fields
 * are quoted and divided by {@code ;}, decimals have a comma; line 1 is the title, line 2 empty,
 * line 3 empty but for the word {@code Onderwerp} above the first figure; then one line per
 * dimension of the columns, the subjects as {@code A|B|C}; then the names of the rows' dimensions
 * with the units behind them; then the rows; last a line that begins with {@code Bron:}. Columns
 * with several dimensions are known from scripts only, so that their names may stand before their
 * values or not at all; those that tell themselves by their values need none.
 *
 * @param title of the table
 * @param headerLine the number of the last line of the header
 * @param rowDimensions what the first fields of every row are
 * @param columnDimensions the dimensions of the columns besides the subject
 * @param measures subject and unit, {@code A|B|C (%)}
 * @param groups the columns that belong together, measures side by side
 * @param width how many fields a row has
 * @param hasRows whether a row follows the header
 */
public record StatlineTable(
    String title,
    long headerLine,
    List<String> rowDimensions,
    List<String> columnDimensions,
    List<String> measures,
    List<Group> groups,
    int width,
    boolean hasRows)
    implements Serializable {

  /** The one delimiter of these downloads. */
  public static final char DELIMITER = ';';

  private static final String SOURCE = "Bron:";

  /**
   * The columns for one combination of the column dimensions.
   *
   * @param values of the column dimensions, in their order
   * @param positions of the measures in a row, in their order
   */
  public record Group(List<String> values, List<Integer> positions) implements Serializable {}

  /** The title of the table, if the file is such a download. */
  public static Optional<String> title(FileFacts file) {
    return StatlineHeader.of(file).map(StatlineHeader::title);
  }

  /**
   * Reads the header of such a download.
   *
   * @return none when the file is no such download
   * @throws Refusal when it is cut off, or its header does not tell what its figures are
   */
  public static Optional<StatlineTable> of(FileFacts file) {
    Optional<StatlineHeader> header = StatlineHeader.of(file);
    header.ifPresent(found -> requireSource(file));
    return header.map(found -> of(file, found));
  }

  private static StatlineTable of(FileFacts file, StatlineHeader header) {
    List<StatlineHeader.Dimension> dimensions = header.dimensions(file.name());
    Map<List<String>, Map<String, Integer>> columns = new LinkedHashMap<>();
    for (int i = header.stub(); i < header.names().size(); i++) {
      Integer other =
          columns
              .computeIfAbsent(values(dimensions, i), values -> new LinkedHashMap<>())
              .put(header.measure(dimensions, i), i);
      if (other != null) {
        throw refused(file, header, "columns %d and %d are the same".formatted(other + 1, i + 1));
      }
    }
    Set<String> measures = new LinkedHashSet<>();
    columns.values().forEach(group -> measures.addAll(group.keySet()));
    List<Group> groups = new ArrayList<>();
    columns.forEach(
        (values, group) -> {
          if (!group.keySet().equals(measures)) {
            throw refused(file, header, "it lacks columns for " + String.join(", ", values));
          }
          groups.add(new Group(values, measures.stream().map(group::get).toList()));
        });
    return new StatlineTable(
        header.title(),
        header.lastLine(),
        List.copyOf(header.names().subList(0, header.stub())),
        besidesSubject(dimensions).map(StatlineHeader.Dimension::name).toList(),
        List.copyOf(measures),
        List.copyOf(groups),
        header.names().size(),
        header.hasRows());
  }

  /** The header of the flat records: dimensions of rows, then of columns, then the measures. */
  public List<String> header() {
    return Stream.of(rowDimensions, columnDimensions, measures).flatMap(List::stream).toList();
  }

  /** Whether a record is the line at the end that names the source. */
  static boolean isSource(List<String> fields) {
    return fields.get(0).strip().startsWith(SOURCE)
        && fields.stream().skip(1).allMatch(String::isBlank);
  }

  private static List<String> values(List<StatlineHeader.Dimension> dimensions, int position) {
    return besidesSubject(dimensions).map(each -> each.values().get(position).strip()).toList();
  }

  private static Stream<StatlineHeader.Dimension> besidesSubject(
      List<StatlineHeader.Dimension> dimensions) {
    return dimensions.stream().filter(each -> !each.isSubject());
  }

  private static void requireSource(FileFacts file) {
    List<String> last = Header.split(file.lastRecord(), DELIMITER).orElse(List.of(""));
    if (last.isEmpty() || !isSource(last)) {
      throw Refusal.input(
          "%s: it does not end in the line '%s …' of a StatLine table: the file is cut off;"
                  .formatted(file.name(), SOURCE)
              + " download it again");
    }
  }

  private static Refusal refused(FileFacts file, StatlineHeader header, String problem) {
    return StatlineHeader.refused(file.name(), header.lastLine(), problem);
  }
}
