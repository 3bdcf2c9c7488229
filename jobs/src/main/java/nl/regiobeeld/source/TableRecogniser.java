package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Tells which of a publisher's tables a file with columns per region is. */
final class TableRecogniser {
  private static final Pattern TABLE_ID = Pattern.compile("(?i)(?<!\\d)\\d{5}ned");

  /** A quoted number that is padded with blanks: only UntypedDataSet exports have those. */
  private static final Pattern PADDED = Pattern.compile("\" +-?[\\d.]+\"");

  /** Of which interval, in percent, surveys publish the limits; and CBS's and PBL's forecasts. */
  static final int PUBLISHED_INTERVAL = 95;

  private static final int FORECAST_INTERVAL = 67;

  private final Catalogue catalogue;
  private final Years years;
  private final Map<String, String> tableOfFolder;

  TableRecogniser(Catalogue catalogue, Years years, Map<String, String> tableOfFolder) {
    this.catalogue = catalogue;
    this.years = years;
    this.tableOfFolder = tableOfFolder;
  }

  /** Recognises a file with such columns. */
  Recognition recognise(FileFacts file, String licence, Outline outline, Roles roles) {
    Optional<TableDefinition> definition = definition(file, outline, roles);
    if (definition.isEmpty()) {
      return new Skipped(file.name(), "a table that conf/sources.yaml does not name");
    }
    TableDefinition table = definition.get();
    TableColumns columns = new TableColumns(catalogue, table);
    List<Measure> measures =
        roles.isObservations()
            ? columns.codes()
            : columns.measures(outline.header(), roles, outline.texts(file));
    Recogniser.refuseDelimiter(file, table.id(), outline, List.of(';', ','));
    requireColumns(file, table, outline, roles, measures);
    if (outline.hasNoRows(file)) {
      return new Skipped(file.name(), "table " + table.id() + " without data rows");
    }
    Intact.require(file, outline);
    int year = year(file, table, roles, columns);
    Layout layout = layout(file, outline, roles, table, measures, year);
    return Recogniser.known(
        file,
        layout,
        table.method(),
        table.purpose(),
        licence.isEmpty() ? table.licence() : licence,
        columns.remarks());
  }

  private static Layout layout(
      FileFacts file,
      Outline outline,
      Roles roles,
      TableDefinition table,
      List<Measure> measures,
      int year) {
    boolean used = table.purpose() == Purpose.MONITOR;
    return new Layout(
        table.id(),
        outline.format(),
        roles.isObservations() ? Shape.OBSERVATIONS : Shape.REGION_TABLE,
        outline.delimiter(),
        outline.header(),
        roles.keys(),
        measures,
        new Fixed(year, table.age(), table.region()),
        table.ages(),
        Splits.of(outline.header(), roles.breakdowns(), used),
        table.purpose() == Purpose.FORECAST ? FORECAST_INTERVAL : PUBLISHED_INTERVAL,
        PADDED.matcher(file.head()).find());
  }

  private Optional<TableDefinition> definition(FileFacts file, Outline outline, Roles roles) {
    if (roles.isObservations() && tableOfFolder.containsKey(file.folder())) {
      return catalogue.table(tableOfFolder.get(file.folder()));
    }
    return Stream.of(outline.context(), file.name())
        .map(TABLE_ID::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(Matcher::group)
        .map(catalogue::table)
        .orElseGet(() -> marked(file, outline));
  }

  /**
   * The table that the columns give away. Where the same columns come back every year under another
   * id, the file itself or the user must tell which year it is.
   */
  private Optional<TableDefinition> marked(FileFacts file, Outline outline) {
    return catalogue
        .markedBy(outline.header())
        .map(
            table ->
                catalogue.isYearly(table) ? catalogue.ofYear(table, years.of(file, 0)) : table);
  }

  private int year(FileFacts file, TableDefinition table, Roles roles, TableColumns columns) {
    if (roles.keys().containsKey(Role.PERIOD)) {
      years.refuseFor(file);
      return 0;
    }
    years.remark(file, table.year()).ifPresent(columns.remarks()::add);
    return years.of(file, table.year());
  }

  private static void requireColumns(
      FileFacts file, TableDefinition table, Outline outline, Roles roles, List<Measure> measures) {
    boolean needsAge =
        table.age().isEmpty()
            && (table.purpose() == Purpose.MONITOR || table.population().containsKey(""));
    List<String> missing;
    String named = "";
    if (table.region().isEmpty() && !roles.keys().containsKey(Role.REGION)) {
      missing = List.of("RegioS", "WijkenEnBuurten", "Codering");
    } else if (needsAge && !roles.keys().containsKey(Role.AGE)) {
      missing = List.of("Leeftijd");
    } else if (measures.isEmpty()) {
      missing = table.valueColumns();
      named = "with values";
    } else {
      return;
    }
    List<String> others = new ArrayList<>(outline.header());
    roles.keys().values().forEach(position -> others.remove(outline.header().get(position)));
    throw Refusal.input(
        "%s, line 1: this file of table %s lacks the column %s%s; download it again or restore the header"
            .formatted(
                file.name(),
                table.id(),
                named.isEmpty() ? String.join(" or ", missing) : named,
                Nearest.hints(missing, others)));
  }
}
