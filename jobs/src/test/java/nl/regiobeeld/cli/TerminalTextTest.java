package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiobeeld.Endless;
import nl.regiobeeld.model.Unpacking;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files hold is shown, not obeyed: by a terminal, a spreadsheet or the disk. */
class TerminalTextTest {
  private static final Table TABLE = InputTables.AFGEKEURD;
  private static final String CLEAR = "\u001b[2J\u001b]0;x\u0007";

  @ParameterizedTest
  @CsvSource({
    "a\u001b[31mb, a␛[31mb",
    "a\u0007\u0008\u007f, a␇␈␡",
    "a\u009b31mb, a\uFFFD31mb",
    "a\u202Eb\u2066c, a\uFFFDb\uFFFDc",
    "Súdwest-Fryslân …, Súdwest-Fryslân …",
  })
  void controlCharactersAreShown(String text, String shown) {
    StringWriter terminal = new StringWriter();
    TerminalText.writer(terminal).print(text);

    assertThat(terminal).hasToString(shown);
    assertThat(TerminalText.line(text)).isEqualTo(shown);
  }

  @Test
  void aValueCannotPoseAsAnotherLine() {
    assertThat(TerminalText.line("a\nEdition b is published\tnow\r"))
        .isEqualTo("a␊Edition b is published␉now␍");
  }

  @Test
  void messagesKeepTheirLines() {
    StringWriter terminal = new StringWriter();
    TerminalText.writer(terminal).print("a\n\tb\rc");

    assertThat(terminal).hasToString("a\n\tb␍c");
  }

  private static String shown(RowPrinter.Format format, String value, List<String> warnings) {
    List<String> row = new ArrayList<>(Collections.nCopies(TABLE.columns().size(), ""));
    int column = TABLE.columnNames().indexOf("waarde");
    row.set(column, value);
    StringWriter text = new StringWriter();
    RowPrinter printer =
        RowPrinter.of(format, new PrintWriter(text, true), TABLE, List.of("waarde"));
    printer.print(row);
    printer.end();
    warnings.add(printer.warning());
    return text.toString();
  }

  @Test
  void aTableToReadShowsThem() {
    assertThat(shown(RowPrinter.Format.table, CLEAR + "\nb", new ArrayList<>()))
        .isEqualTo("waarde\n␛[2J␛]0;x␇␊b\n");
  }

  @Test
  void csvIsExactAndWarnsOfFormulas() {
    List<String> warnings = new ArrayList<>();

    assertThat(shown(RowPrinter.Format.csv, "=1+1", warnings)).isEqualTo("waarde\n=1+1\n");
    assertThat(shown(RowPrinter.Format.csv, "-1.5", warnings)).isEqualTo("waarde\n-1.5\n");
    assertThat(warnings.get(0)).startsWith("1 text(s) in it begin as a formula does");
    assertThat(warnings.get(1)).isEmpty();
  }

  /** The whole way, from the command to its exit code. */
  @Test
  void anUpdateWithABombIsRefusedAndLeavesNothing(@TempDir Path in, @TempDir Path out)
      throws IOException {
    bomb(in.resolve("a.zip"));

    Cli.Result result = Cli.run("update", "--in", in.toString(), "--out", out.toString());

    assertThat(result.exit()).as(result.err()).isEqualTo(3);
    assertThat(result.err()).contains("250 times its size").doesNotContain("\tat ");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void noMessageObeysANameOrShowsAPassword() {
    Cli.Result name = Cli.run("show", "x" + CLEAR);
    Cli.Result place = Cli.run("show", "bronnen", "--out", "s3a://AKIA:geheim@bucket/x");

    assertThat(name.exit()).isEqualTo(2);
    assertThat(name.err()).contains("no table 'x␛[2J␛]0;x␇'").doesNotContain("\u001b");
    assertThat(place.exit()).isEqualTo(2);
    assertThat(place.err()).contains("s3a://bucket/x holds a password").doesNotContain("geheim");
  }

  private static void bomb(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.csv"));
      Endless.bytes(Unpacking.UNSUSPECTED + 8_000_000).transferTo(zip);
    }
  }
}
