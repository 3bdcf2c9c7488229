package nl.regiobeeld.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.Recognition.Known;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Tells from a file's content, never from its folder, what it is and how to read it. */
public final class Recogniser {
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
  private static final Pattern TABLE_ID = Pattern.compile("(?i)(?<!\\d)\\d{5}ned");

  /** A quoted number that is padded with blanks: only UntypedDataSet exports have those. */
  private static final Pattern PADDED = Pattern.compile("\" +-?[\\d.]+\"");

  private final Catalogue catalogue;
  private final Years years;
  private final Map<String, String> tableOfFolder;

  /**
   * A recogniser.
   *
   * @param stated file name to the year that the user stated for it
   * @param tableOfFolder folder to the table id that an OData v4 Properties file in it tells
   */
  public Recogniser(
      Catalogue catalogue, Map<String, Integer> stated, Map<String, String> tableOfFolder) {
    this.catalogue = catalogue;
    this.years = new Years(stated);
    this.tableOfFolder = tableOfFolder;
  }

  /**
   * Recognises a file.
   *
   * @param licence how the file says it may be used, or empty to take what {@code conf/} says
   * @throws Refusal when it is clearly meant as input but cannot be used
   */
  public Recognition recognise(FileFacts file, String licence) {
    Optional<Skipped> unreadable = unreadable(file);
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    for (char delimiter : DELIMITERS) {
      List<String> header = Header.split(file.firstLine(), delimiter).orElse(List.of());
      if (VektisColumns.recognises(header)) {
        return vektis(file, licence, delimiter, header);
      }
      if (WaitingFile.recognises(header)) {
        years.refuseFor(file);
        return WaitingFile.known(file, licence, catalogue, delimiter, header);
      }
      TableColumns columns = new TableColumns(catalogue, header);
      if (columns.isTable()) {
        return table(file, licence, delimiter, header, columns);
      }
    }
    return new Skipped(file.name(), "not in a known shape");
  }

  private static Optional<Skipped> unreadable(FileFacts file) {
    String start = file.head().strip().toLowerCase(Locale.ROOT);
    if (start.isEmpty() && file.isNamedCsv()) {
      throw Refusal.input(file.name() + ": the file is empty; fetch it again");
    }
    if (start.startsWith("<") && file.isNamedCsv()) {
      throw Refusal.input(
          file.name()
              + ": this is a web page saved as .csv (it starts with '<'); download the data"
              + " itself");
    }
    boolean binary = start.indexOf('\0') >= 0;
    return start.isEmpty() || binary
        ? Optional.of(new Skipped(file.name(), binary ? "not a text file" : "empty"))
        : Optional.empty();
  }

  private Recognition vektis(FileFacts file, String licence, char delimiter, List<String> header) {
    if (VektisColumns.isPerPostcode(header)) {
      return new Skipped(file.name(), "Vektis per postcode; only the files per gemeente are used");
    }
    refuseDelimiter(file, "Vektis", delimiter, List.of(';'));
    VektisColumns columns = new VektisColumns(catalogue.care(), file.name(), header);
    if (hasNoRows(file)) {
      return new Skipped(file.name(), "a Vektis file without data rows");
    }
    Intact.require(file, delimiter, header);
    int year = years.of(file, 0);
    Layout layout =
        new Layout(
            VektisColumns.SOURCE,
            Shape.VEKTIS,
            delimiter,
            header,
            columns.keys(),
            columns.measures(),
            year,
            Map.of(),
            "",
            false);
    return known(
        file,
        layout,
        Method.GEPUBLICEERD,
        Purpose.CARE_COSTS,
        licence.isEmpty() ? catalogue.vektisLicence() : licence,
        columns.remarks());
  }

  private Recognition table(
      FileFacts file, String licence, char delimiter, List<String> header, TableColumns columns) {
    Optional<TableDefinition> definition = definition(file, header, columns);
    if (definition.isEmpty()) {
      return new Skipped(file.name(), "a table that conf/sources.yaml does not name");
    }
    TableDefinition table = definition.get();
    if (columns.isObservations() && table.purpose() == Purpose.MONITOR) {
      return new Skipped(file.name(), "OData v4 observations of a monitor; use its v3 CSV for now");
    }
    List<Measure> measures =
        columns.isObservations() ? TableColumns.codes(table) : columns.measures(table);
    refuseDelimiter(file, table.id(), delimiter, List.of(';', ','));
    requireColumns(file, table, columns, measures);
    if (hasNoRows(file)) {
      return new Skipped(file.name(), "table " + table.id() + " without data rows");
    }
    Intact.require(file, delimiter, header);
    Layout layout =
        new Layout(
            table.id(),
            columns.isObservations() ? Shape.OBSERVATIONS : Shape.REGION_TABLE,
            delimiter,
            header,
            columns.keys(),
            measures,
            year(file, table, columns),
            table.ages(),
            table.age(),
            PADDED.matcher(file.head()).find());
    return known(
        file,
        layout,
        table.method(),
        table.purpose(),
        licence.isEmpty() ? table.licence() : licence,
        columns.remarks());
  }

  private Optional<TableDefinition> definition(
      FileFacts file, List<String> header, TableColumns columns) {
    String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
    if (columns.isObservations() && tableOfFolder.containsKey(folder)) {
      return catalogue.table(tableOfFolder.get(folder));
    }
    Matcher id = TABLE_ID.matcher(file.name());
    return id.find() ? catalogue.table(id.group()) : catalogue.markedBy(header);
  }

  private int year(FileFacts file, TableDefinition table, TableColumns columns) {
    if (columns.keys().containsKey(Role.PERIOD)) {
      years.refuseFor(file);
      return 0;
    }
    years.remark(file, table.year()).ifPresent(columns.remarks()::add);
    return years.of(file, table.year());
  }

  static Known known(
      FileFacts file,
      Layout layout,
      Method method,
      Purpose purpose,
      String licence,
      List<String> remarks) {
    return new Known(
        new SourceFile(
            file.path(),
            file.name(),
            file.sha256(),
            file.bytes(),
            file.gzip(),
            file.charset().name(),
            layout,
            method.label(),
            purpose,
            licence,
            List.copyOf(remarks)));
  }

  private static void requireColumns(
      FileFacts file, TableDefinition table, TableColumns columns, List<Measure> measures) {
    boolean needsAge = table.age().isEmpty() && table.purpose() == Purpose.MONITOR;
    String missing = null;
    if (!columns.keys().containsKey(Role.REGION)) {
      missing = "RegioS (or WijkenEnBuurten, or Codering)";
    } else if (needsAge && !columns.keys().containsKey(Role.AGE)) {
      missing = "Leeftijd";
    } else if (measures.isEmpty()) {
      missing = "with values";
    }
    if (missing != null) {
      throw Refusal.input(
          "%s, line 1: this file of table %s lacks the column %s; download it again or restore the header"
              .formatted(file.name(), table.id(), missing));
    }
  }

  static void refuseDelimiter(FileFacts file, String what, char delimiter, List<Character> usual) {
    if (!usual.contains(delimiter)) {
      throw Refusal.input(
          "%s, line 1: fields are separated by '%s' where %s uses '%s'; save it again with '%s'"
              .formatted(
                  file.name(),
                  delimiter == '\t' ? "tab" : delimiter,
                  what,
                  usual.get(0),
                  usual.get(0)));
    }
  }

  static boolean hasNoRows(FileFacts file) {
    return file.head().lines().filter(line -> !line.isBlank()).count() <= 1;
  }
}
