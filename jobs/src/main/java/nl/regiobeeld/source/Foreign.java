package nl.regiobeeld.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Files that are no text, told by their first bytes, and what their owner can do about it. */
public final class Foreign {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int ZIP_HEADER = 30;
  private static final int LONGEST_NAME = 64;
  private static final String SAVE = "; open it and save the sheet as CSV";

  /** The first file in the zips that spreadsheets are. */
  private static final Pattern OFFICE =
      Pattern.compile("(?s)(\\[Content_Types]\\.xml|_rels/|docProps/|xl/|mimetype).*");

  /** First characters, one for each byte, to what they are of. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("PK\3\4", "a spreadsheet (Excel or OpenDocument)" + SAVE);
    KINDS.put("PK\5\6", "an empty zip");
    KINDS.put("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook" + SAVE);
    KINDS.put("{\\rtf", "a text document (RTF); save it as plain text");
    KINDS.put("%PDF", "a PDF; download the data as CSV");
    KINDS.put("PAR1", "a Parquet file; extracts are read as CSV or JSON");
    KINDS.put("7z\u00BC\u00AF", "a 7z archive; unpack it first");
    KINDS.put("Rar!", "a RAR archive; unpack it first");
    KINDS.put("\u00FF\u00FE", "text in UTF-16; save it again as UTF-8");
    KINDS.put("\u00FE\u00FF", "text in UTF-16; save it again as UTF-8");
  }

  private Foreign() {}

  /** What a file is that is no text, and what to do; none when it may well be text. */
  static Optional<String> kind(FileFacts file) {
    String start = bytes(file.head());
    return KINDS.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> withNul(file.head()));
  }

  /** The first characters as bytes were, when the file is not in UTF-8: a char for each. */
  private static String bytes(String head) {
    return head.substring(0, Math.min(head.length(), ZIP.length));
  }

  private static Optional<String> withNul(String head) {
    if (head.indexOf('\0') < 0) {
      return Optional.empty();
    }
    if (head.chars().allMatch(c -> c == '\0')) {
      return Optional.of("nothing but NUL bytes: its content is lost; fetch it again");
    }
    return Optional.of(
        isEveryOther(head)
            ? "text in UTF-16; save it again as UTF-8"
            : "not a text file (it holds NUL bytes)");
  }

  /** Whether the even or the odd places hold NUL and the others do not, as letters in UTF-16. */
  private static boolean isEveryOther(String head) {
    long even = IntStream.range(0, head.length() / 2).filter(i -> head.charAt(2 * i) == 0).count();
    long all = head.chars().filter(c -> c == '\0').count();
    boolean many = all * 3 > head.length();
    return many && (even == 0 || even == all);
  }

  /**
   * Whether a stream is that of a zip with files to read, and not of a spreadsheet, which is a zip
   * as well.
   *
   * @param stream left where it was
   */
  public static boolean isZip(BufferedInputStream stream) throws IOException {
    stream.mark(ZIP_HEADER + LONGEST_NAME);
    byte[] start = stream.readNBytes(ZIP_HEADER + LONGEST_NAME);
    stream.reset();
    boolean zip = Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP);
    return zip && !OFFICE.matcher(firstName(start)).matches();
  }

  /** The name of the first file in a zip, with what follows it. */
  private static String firstName(byte[] start) {
    int from = Math.min(ZIP_HEADER, start.length);
    return new String(start, from, start.length - from, StandardCharsets.ISO_8859_1);
  }
}
