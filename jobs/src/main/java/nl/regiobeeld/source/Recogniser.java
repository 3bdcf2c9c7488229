package nl.regiobeeld.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.Recognition.Known;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Tells from a file's content, never from its folder, what it is and how to read it. */
public final class Recogniser {
  private final Catalogue catalogue;
  private final Years years;
  private final TableRecogniser tables;

  /**
   * A recogniser.
   *
   * @param stated file name to the year that the user stated for it
   * @param metadata folder to what the files in it tell of a table
   */
  public Recogniser(
      Catalogue catalogue, Map<String, Integer> stated, Map<String, TableMetadata> metadata) {
    this.catalogue = catalogue;
    this.years = new Years(stated);
    this.tables = new TableRecogniser(catalogue, years, metadata);
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
    if (StatlineTable.title(file).isPresent()) {
      return tables.statline(file, licence);
    }
    for (Outline outline : Outline.of(file)) {
      if (VektisColumns.recognises(outline.header())) {
        return vektis(file, licence, outline);
      }
      if (WaitingFile.recognises(outline.header())) {
        years.refuseFor(file);
        return WaitingFile.known(file, licence, catalogue, outline);
      }
      Optional<Recognition> own = OwnFiles.known(file, licence, catalogue, outline, years);
      if (own.isPresent()) {
        return own.get();
      }
      if (outline.format() instanceof Format.Json && outline.hasNoRows(file)) {
        return new Skipped(file.name(), "an OData answer without records");
      }
      Roles roles = new Roles(outline.header());
      if (roles.isTable()) {
        return tables.recognise(file, licence, outline, roles);
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
    Optional<String> foreign = Foreign.kind(file);
    if (foreign.isPresent() && file.isNamedCsv()) {
      throw Refusal.input(file.name() + ": this is " + foreign.get());
    }
    return start.isEmpty()
        ? Optional.of(new Skipped(file.name(), "empty"))
        : foreign.map(kind -> new Skipped(file.name(), kind));
  }

  private Recognition vektis(FileFacts file, String licence, Outline outline) {
    List<String> header = outline.header();
    if (VektisColumns.isPerPostcode(header)) {
      return new Skipped(file.name(), "Vektis per postcode; only the files per gemeente are used");
    }
    refuseDelimiter(file, "Vektis", outline, List.of(';'));
    VektisColumns columns = new VektisColumns(catalogue.care(), file.name(), header);
    if (outline.hasNoRows(file)) {
      return new Skipped(file.name(), "a Vektis file without data rows");
    }
    Intact.require(file, outline);
    int year = years.of(file, 0);
    Layout layout =
        new Layout(
            VektisColumns.SOURCE,
            outline.format(),
            Shape.VEKTIS,
            header,
            columns.keys(),
            columns.measures(),
            new Fixed(year, "", ""),
            Map.of(),
            Splits.NONE,
            Set.of(),
            TableRecogniser.PUBLISHED_INTERVAL,
            false);
    return known(
        file,
        layout,
        Method.GEPUBLICEERD,
        Purpose.CARE_COSTS,
        licence.isEmpty() ? catalogue.vektisLicence() : licence,
        columns.remarks(),
        Map.of());
  }

  /** A known file. */
  static Known known(
      FileFacts file,
      Layout layout,
      Method method,
      Purpose purpose,
      String licence,
      List<String> remarks,
      Map<String, Meaning> meanings) {
    return new Known(
        new SourceFile(
            file.path(),
            file.name(),
            file.sha256(),
            file.bytes(),
            file.gzip(),
            file.charset().name(),
            file.cuts(),
            layout,
            method.label(),
            purpose,
            licence,
            List.copyOf(remarks),
            meanings));
  }

  /** Refuses delimiters that the source never has. */
  static void refuseDelimiter(FileFacts file, String what, Outline outline, List<Character> usual) {
    char delimiter = outline.format().delimiter();
    if (outline.format() instanceof Format.Csv && !usual.contains(delimiter)) {
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
}
