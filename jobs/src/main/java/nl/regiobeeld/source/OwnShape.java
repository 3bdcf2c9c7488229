package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/**
 * A CSV shape of our own: recognised by its columns, in any order and case.
 *
 * @param what such a file is called in messages, {@code file of own counts}
 * @param command what prints one to fill in
 * @param source the id in our tables
 * @param shape which parser reads it
 * @param purpose what its values become
 * @param columns what it must have, in the order of the template
 * @param keys column to role, of those that hold no number
 * @param marks the columns without which it is another shape
 */
record OwnShape(
    String what,
    String command,
    String source,
    Shape shape,
    Purpose purpose,
    List<String> columns,
    Map<String, Role> keys,
    List<String> marks) {

  /** The column for what a reader should know; it may be left out where it is no column. */
  static final String REMARK = "toelichting";

  /** The columns in the order of the template. */
  List<String> template() {
    List<String> all = new ArrayList<>(columns);
    if (!all.contains(REMARK)) {
      all.add(REMARK);
    }
    return all;
  }

  /** Whether a file with these columns is meant as one: the marks and most of the others. */
  boolean recognises(List<String> header) {
    List<String> names = plain(header);
    return names.containsAll(marks)
        && columns.stream().filter(names::contains).count() * 2 > columns.size();
  }

  private static List<String> plain(List<String> header) {
    return header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The file, ready to be read.
   *
   * @param measured column to what it measures, its position and name aside
   * @throws Refusal when a column is missing or there twice, or the file is cut off
   */
  Recognition known(
      FileFacts file,
      String licence,
      OwnCounts counts,
      Outline outline,
      Map<String, Measure> measured) {
    List<String> names = plain(outline.header());
    Recogniser.refuseDelimiter(file, "a " + what, outline, List.of(';', ','));
    requireColumns(file, names);
    if (outline.hasNoRows(file)) {
      return new Recognition.Skipped(file.name(), "a " + what + " without data rows");
    }
    Intact.require(file, outline);
    return Recogniser.known(
        file,
        layout(outline, names, counts, measured),
        Method.GETELD,
        purpose,
        licence.isEmpty() ? counts.licence() : licence,
        remarks(names),
        Map.of());
  }

  private Layout layout(
      Outline outline, List<String> names, OwnCounts counts, Map<String, Measure> measured) {
    Map<Role, Integer> positions = new EnumMap<>(Role.class);
    keys.forEach((column, role) -> positions.put(role, names.indexOf(column)));
    return new Layout(
        source,
        outline.format(),
        shape,
        outline.header(),
        positions,
        measures(outline.header(), names, measured),
        new Fixed(0, "", ""),
        Map.of(),
        Splits.NONE,
        Set.of(),
        TableRecogniser.PUBLISHED_INTERVAL,
        false,
        counts);
  }

  private List<Measure> measures(
      List<String> header, List<String> names, Map<String, Measure> measured) {
    return columns.stream()
        .filter(name -> !keys.containsKey(name))
        .map(
            name -> {
              Measure of = measured.get(name);
              int position = names.indexOf(name);
              return new Measure(position, header.get(position), of.id(), of.unit(), "", "");
            })
        .toList();
  }

  private void requireColumns(FileFacts file, List<String> names) {
    List<String> missing = columns.stream().filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.input(
          "%s, line 1: this %s lacks the column(s) %s%s; %s shows them all"
              .formatted(
                  file.name(),
                  what,
                  String.join(", ", missing),
                  Nearest.hints(missing, others(names)),
                  command));
    }
    Header.requireOnce(file, names, template());
  }

  private List<String> others(List<String> names) {
    return names.stream().filter(name -> !template().contains(name)).toList();
  }

  private List<String> remarks(List<String> names) {
    List<String> unused = others(names).stream().filter(name -> !name.isEmpty()).toList();
    return unused.isEmpty()
        ? List.of()
        : List.of("column(s) " + String.join(", ", unused) + " are not used");
  }
}
