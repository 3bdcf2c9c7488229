package nl.regiobeeld.export;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.Table;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: which edition this is, what is in the workbook, and whose numbers they are. */
final class FrontSheet {
  private static final int WIDE = 110;

  private final Sheet sheet;
  private int row;

  /** Begins the workbook with it; it is filled when the other sheets are written. */
  FrontSheet(Workbook workbook) {
    this.sheet = new Sheet(workbook.newWorksheet("Over"));
  }

  /** Fills it. */
  void fill(Imprint imprint, List<String> regions, Map<Table, Integer> rows, List<LeftOut> left) {
    Worksheet all = sheet.itself();
    List<Integer> widths = List.of(22, 46, 12, WIDE);
    for (int i = 0; i < widths.size(); i++) {
      all.width(i, widths.get(i));
    }
    facts(imprint, regions);
    tables(rows);
    leftOut(left);
    origins(imprint.origins());
    all.hideGridLines();
    TableSheet.forPaper(all);
  }

  private void facts(Imprint imprint, List<String> regions) {
    sheet.title(row++, 0, imprint.title());
    if (imprint.edition().holdsMadeUp()) {
      fact("Let op", "Deze editie bevat verzonnen voorbeeldcijfers.");
    }
    fact("Editie", imprint.edition().editie());
    fact("Gemaakt op", imprint.edition().gemaaktOp().replace('T', ' ').replace("Z", " UTC"));
    fact("Inhoud (SHA-256)", imprint.edition().inhoud());
    fact("Programma", "regiobeeld " + imprint.edition().codeVersie());
    fact("Regio's", regions.isEmpty() ? "alle" : String.join(", ", regions));
    fact("Gebruik", imprint.licences());
    fact("Zo verwijst u", imprint.citation());
    fact(
        "Lezen",
        "Lege cellen hebben geen waarde; kolom status zegt waarom. Wat kolommen, waarden en kleuren"
            + " betekenen staat op de bladen Legenda en Legenda kolommen. Cellen tonen getallen"
            + " afgerond en bevatten ze zoals gepubliceerd.");
    row++;
  }

  private void fact(String name, String text) {
    sheet.text(row, 0, name);
    sheet.itself().style(row, 0).bold().set();
    sheet.text(row++, 1, text);
  }

  private void tables(Map<Table, Integer> rows) {
    head("tabel", "titel", "rijen", "waarover");
    rows.forEach(
        (table, count) -> {
          sheet
              .itself()
              .hyperlink(
                  row, 0, HyperLink.internal("'%s'!A1".formatted(table.name()), table.name()));
          sheet.text(row, 1, Glossary.title(table));
          sheet.count(row, 2, count);
          sheet.wrapped(row++, 3, Glossary.about(table), WIDE);
        });
    row++;
  }

  private void leftOut(List<LeftOut> left) {
    if (!left.isEmpty()) {
      head("weggelaten", "titel", "rijen", "waarom");
      for (LeftOut each : left) {
        sheet.text(row, 0, each.table().name());
        sheet.text(row, 1, Glossary.title(each.table()));
        sheet.count(row, 2, each.rows());
        sheet.wrapped(row++, 3, each.reason().dutch(), WIDE);
      }
      row++;
    }
  }

  private void origins(List<Origin> origins) {
    if (!origins.isEmpty()) {
      head("bron", "jaren", "bestanden", "licentie");
      for (Origin each : origins) {
        sheet.text(row, 0, each.source());
        sheet.text(row, 1, each.years());
        sheet.count(row, 2, each.files());
        sheet.wrapped(row++, 3, each.licence(), WIDE);
      }
    }
  }

  private void head(String... names) {
    for (int i = 0; i < names.length; i++) {
      sheet.heading(row, i, names[i]);
    }
    row++;
  }
}
