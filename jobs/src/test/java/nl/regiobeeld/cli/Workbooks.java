package nl.regiobeeld.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as another library than the one that wrote them reads them. */
final class Workbooks {
  private Workbooks() {}

  static XSSFWorkbook open(Path file) throws IOException {
    try {
      return new XSSFWorkbook(file.toFile());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** The rows of a table's sheet as published: decimals with their zeros, true and false. */
  static List<List<String>> rows(XSSFWorkbook workbook, Table table) {
    XSSFSheet sheet = workbook.getSheet(table.name());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < table.columns().size(); c++) {
        row.add(text(sheet.getRow(i), c, table.columns().get(c)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(Row row, int place, Column column) {
    Cell cell = row.getCell(place);
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    return switch (column.type()) {
      case TEXT -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case INT, BIGINT -> number(cell, 0);
      case MONEY -> number(cell, 2);
      case VALUE -> number(cell, 6);
    };
  }

  private static String number(Cell cell, int scale) {
    if (cell.getCellType() == CellType.STRING) {
      return cell.getStringCellValue();
    }
    return BigDecimal.valueOf(cell.getNumericCellValue())
        .setScale(scale, RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
