package nl.regiobeeld.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What the colours, the columns and their values mean. */
final class LegendSheets {
  private static final List<String> FIRST = List.of("kleur", "band", "oordeel", "status");

  /** A value of a column and what it means, wherever it means that. */
  private record Value(String column, String value, String meaning) {}

  private LegendSheets() {}

  /** A sheet with every value that has a meaning, the colours first. */
  static void addValues(Workbook workbook, List<Table> tables) {
    Sheet sheet = new Sheet(workbook.newWorksheet("Legenda"));
    head(sheet, List.of("kolom", "waarde", "betekenis", "tabellen"), List.of(20, 26, 100, 60));
    Map<Value, List<String>> values = values(tables);
    List<Value> sorted = new ArrayList<>(values.keySet());
    sorted.sort((one, other) -> Integer.compare(place(one), place(other)));
    int row = 1;
    for (Value each : sorted) {
      sheet.text(row, 0, each.column());
      sheet.text(row, 1, each.value());
      if (each.column().equals("kleur")) {
        int line = row;
        Sheet.colour(each.value())
            .ifPresent(colour -> sheet.fill(line, 1, colour, Optional.empty()));
      }
      sheet.wrapped(row, 2, each.meaning(), 100);
      sheet.wrapped(row, 3, tables(values.get(each), tables), 60);
      row++;
    }
    filter(sheet, row - 1, 3);
  }

  private static String tables(List<String> some, List<Table> all) {
    return some.size() == all.size() ? "alle" : String.join(", ", some);
  }

  private static int place(Value value) {
    int place = FIRST.indexOf(value.column());
    return place < 0 ? FIRST.size() : place;
  }

  private static Map<Value, List<String>> values(List<Table> tables) {
    Map<Value, List<String>> all = new LinkedHashMap<>();
    for (Table table : tables) {
      for (Column column : table.columns()) {
        Glossary.values(table, column)
            .forEach(
                (value, meaning) ->
                    all.computeIfAbsent(
                            new Value(column.name(), value, meaning), each -> new ArrayList<>())
                        .add(table.name()));
      }
    }
    return all;
  }

  /** A sheet with every column of the tables. */
  static void addColumns(Workbook workbook, List<Table> tables) {
    Sheet sheet = new Sheet(workbook.newWorksheet("Legenda kolommen"));
    head(sheet, List.of("tabel", "kolom", "eenheid", "betekenis"), List.of(22, 26, 24, 120));
    int row = 1;
    for (Table table : tables) {
      for (Column column : table.columns()) {
        sheet.text(row, 0, table.name());
        sheet.text(row, 1, column.name());
        sheet.text(row, 2, Glossary.unit(column));
        sheet.wrapped(row, 3, Glossary.meaning(table, column), 120);
        row++;
      }
    }
    filter(sheet, row - 1, 3);
  }

  private static void head(Sheet sheet, List<String> names, List<Integer> widths) {
    for (int i = 0; i < names.size(); i++) {
      sheet.heading(0, i, names.get(i));
      sheet.itself().width(i, widths.get(i));
    }
  }

  private static void filter(Sheet sheet, int last, int columns) {
    Worksheet all = sheet.itself();
    all.freezePane(0, 1);
    all.setAutoFilter(0, 0, last, columns);
    all.repeatRows(0);
    TableSheet.forPaper(all);
  }
}
