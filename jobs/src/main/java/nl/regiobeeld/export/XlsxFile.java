package nl.regiobeeld.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.regiobeeld.schema.Table;
import org.dhatim.fastexcel.Workbook;

/** An edition as a workbook: a sheet about it, a sheet per table, two with the meanings. */
public final class XlsxFile {
  /** How many rows of a table a sheet holds. */
  public static final long ROWS = TableSheet.ROWS - 1L;

  private final Imprint imprint;
  private final Selection selection;
  private final List<LeftOut> left;
  private final Map<Table, Integer> written = new LinkedHashMap<>();
  private long cut;

  /**
   * A workbook of an edition.
   *
   * @param left what its first sheet says is not in it
   */
  public XlsxFile(Imprint imprint, Selection selection, List<LeftOut> left) {
    this.imprint = imprint;
    this.selection = selection;
    this.left = left;
  }

  /**
   * Writes it; the stream stays open. It is put together in a file of its own, as its parts have
   * their final places only when all are known.
   *
   * @param tables with the number of rows that each gets, at most {@link #ROWS}
   * @param begun is told each table
   */
  public void write(Map<Table, Long> tables, Consumer<Table> begun, OutputStream stream)
      throws IOException {
    Path draft = Files.createTempFile("regiobeeld", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
          Workbook workbook = new Workbook(out, "regiobeeld", null)) {
        fill(workbook, tables, begun);
      }
      FixedZip.copy(draft, imprint.edition().gemaaktOp(), stream);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void fill(Workbook workbook, Map<Table, Long> tables, Consumer<Table> begun)
      throws IOException {
    workbook.properties().setTitle(imprint.title()).setDescription(imprint.citation());
    FrontSheet front = new FrontSheet(workbook);
    for (Map.Entry<Table, Long> each : tables.entrySet()) {
      begun.accept(each.getKey());
      TableSheet sheet = new TableSheet(workbook, each.getKey());
      sheet.write(selection, each.getValue());
      written.put(each.getKey(), sheet.rows());
      cut += sheet.cut();
    }
    LegendSheets.addValues(workbook, List.copyOf(tables.keySet()));
    LegendSheets.addColumns(workbook, List.copyOf(tables.keySet()));
    front.fill(imprint, selection.regions(), written, left);
  }

  /** How many rows were written. */
  public long rows() {
    return written.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** How many texts were too long for a cell, and end in […]. */
  public long cut() {
    return cut;
  }
}
