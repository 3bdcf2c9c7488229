package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.CbsAges;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Tells which of a publisher's tables a file with columns per region is. */
final class TableRecogniser {
  static final Pattern TABLE_ID = Pattern.compile("(?i)(?<!\\d)\\d{5}ned");

  /** A quoted number that is padded with blanks: only UntypedDataSet exports have those. */
  private static final Pattern PADDED = Pattern.compile("\" +-?[\\d.]+\"");

  /** Of which interval, in percent, surveys publish the limits; and CBS's and PBL's forecasts. */
  static final int PUBLISHED_INTERVAL = 95;

  private static final int FORECAST_INTERVAL = 67;

  private final Catalogue catalogue;
  private final Years years;
  private final Map<String, TableMetadata> metadata;

  TableRecogniser(Catalogue catalogue, Years years, Map<String, TableMetadata> metadata) {
    this.catalogue = catalogue;
    this.years = years;
    this.metadata = metadata;
  }

  /** Recognises a table as StatLine shows it. */
  Recognition statline(FileFacts file, String licence) {
    String title = StatlineTable.title(file).orElse("");
    boolean known =
        TABLE_ID.matcher(file.name()).find()
            || along(file).title().equals(title)
            || Outline.ofStatline(file)
                .flatMap(each -> catalogue.markedBy(each.header()))
                .isPresent();
    if (!known) {
      return new Skipped(file.name(), "StatLine table '" + title + "'; put its id into the name");
    }
    Outline outline = Outline.ofStatline(file).orElseThrow();
    return recognise(file, licence, outline, new Roles(outline.header()));
  }

  /** Recognises a file with such columns. */
  Recognition recognise(FileFacts file, String licence, Outline outline, Roles roles) {
    Optional<String> id = id(file, outline, roles);
    Optional<TableDefinition> definition =
        id.isPresent() ? id.flatMap(catalogue::table) : marked(file, outline);
    if (definition.isEmpty()) {
      String which = id.map(each -> "table " + each + ", which").orElse("a table that");
      return new Skipped(file.name(), which + " conf/sources.yaml does not name");
    }
    TableDefinition table = definition.get();
    TableMetadata along = along(file).of(table.id());
    TableColumns columns = new TableColumns(catalogue, table, along);
    List<Measure> measures =
        roles.isObservations()
            ? columns.codes()
            : columns.measures(outline.header(), roles, outline.texts(file));
    Recogniser.refuseDelimiter(file, table.id(), outline, List.of(';', ','));
    requireColumns(file, table, outline, roles, measures);
    Header.requireOnce(file, outline.header(), roles.keyNames());
    if (outline.hasNoRows(file)) {
      return new Skipped(file.name(), "table " + table.id() + " without data rows");
    }
    Intact.require(file, outline);
    int year = year(file, table, roles, columns);
    Layout layout = layout(file, outline, roles, table, measures, year, along);
    return Recogniser.known(
        file,
        layout,
        table.method(),
        table.purpose(),
        licence.isEmpty() ? table.licence() : licence,
        columns.remarks(),
        along.meanings());
  }

  private static Layout layout(
      FileFacts file,
      Outline outline,
      Roles roles,
      TableDefinition table,
      List<Measure> measures,
      int year,
      TableMetadata along) {
    boolean used = table.purpose() == Purpose.MONITOR || table.purpose() == Purpose.LABOUR;
    List<String> header = outline.header();
    return new Layout(
        table.id(),
        outline.format(),
        roles.isObservations() ? Shape.OBSERVATIONS : Shape.REGION_TABLE,
        header,
        roles.keys(),
        measures,
        new Fixed(year, age(table), table.region()),
        ages(header, roles, table, along),
        Splits.of(header, roles.breakdowns(), categories(header, roles, table, along), used),
        along.provisional(name(header, roles, Role.PERIOD)),
        table.purpose() == Purpose.FORECAST ? FORECAST_INTERVAL : PUBLISHED_INTERVAL,
        keepsMissingKinds(file, outline));
  }

  /** The age of all rows; a forecast without ages is about everybody. */
  private static String age(TableDefinition table) {
    boolean everybody = table.age().isEmpty() && table.purpose() == Purpose.FORECAST;
    return everybody ? AgeRange.TOTAL : table.age();
  }

  /** Untyped answers and tables as shown keep them; of exports the padding tells. */
  private static boolean keepsMissingKinds(FileFacts file, Outline outline) {
    return outline.format() instanceof Format.Statline
        || outline.context().endsWith("UntypedDataSet")
        || PADDED.matcher(file.head()).find();
  }

  /** The publisher's ages as conf/ says, else as the titles that came along tell. */
  private static Map<String, String> ages(
      List<String> header, Roles roles, TableDefinition table, TableMetadata along) {
    Map<String, String> ages = new HashMap<>(table.ages());
    along
        .titles(name(header, roles, Role.AGE))
        .forEach(
            (code, title) -> CbsAges.ofTitle(title).ifPresent(age -> ages.putIfAbsent(code, age)));
    return ages;
  }

  private static Map<String, String> categories(
      List<String> header, Roles roles, TableDefinition table, TableMetadata along) {
    Map<String, String> titles = new HashMap<>();
    roles.breakdowns().forEach(position -> titles.putAll(along.titles(header.get(position))));
    titles.putAll(table.categories());
    return titles;
  }

  private static String name(List<String> header, Roles roles, Role role) {
    Integer position = roles.keys().get(role);
    return position == null ? "" : header.get(position);
  }

  private TableMetadata along(FileFacts file) {
    return metadata.getOrDefault(file.folder(), TableMetadata.NONE);
  }

  /** The table's id: as an answer tells it, its name, what came along, or what it came in. */
  private Optional<String> id(FileFacts file, Outline outline, Roles roles) {
    boolean statline = outline.format() instanceof Format.Statline;
    String along = along(file).id();
    boolean observes = roles.isObservations() && !along.isEmpty();
    String own = file.name().substring(file.name().lastIndexOf('/') + 1);
    return idIn(statline ? "" : outline.context())
        .or(() -> idIn(own))
        .or(() -> Optional.of(along).filter(id -> observes || isAlong(file, outline)))
        .or(() -> idIn(file.name()));
  }

  private static Optional<String> idIn(String text) {
    return TABLE_ID.matcher(text).results().map(MatchResult::group).findFirst();
  }

  /** Whether what came along is about this download, as its title or its file's name tell. */
  private boolean isAlong(FileFacts file, Outline outline) {
    TableMetadata along = along(file);
    boolean sameTitle = !along.title().isEmpty() && along.title().equals(outline.context());
    boolean named =
        StatlineName.of(file.name()).filter(name -> name.isOf(along.title())).isPresent();
    return !along.id().isEmpty() && (sameTitle || named);
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
            && table.purpose() != Purpose.FORECAST
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
