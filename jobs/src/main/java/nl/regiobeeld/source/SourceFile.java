package nl.regiobeeld.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that is known and can be read.
 *
 * @param path where it lies
 * @param name as published in the tables and messages
 * @param sha256 of the bytes as received
 * @param bytes as received
 * @param gzip whether its content is compressed
 * @param charset the name of its character set
 * @param cuts where else than from its start it can be read, if it is delimited text
 * @param layout how its records are read
 * @param method how its values came about, as published
 * @param purpose what its values become
 * @param licence how it may be used
 * @param remarks what the user should know of it
 * @param meanings what the publisher says of its columns and codes, as far as that came along
 */
public record SourceFile(
    String path,
    String name,
    String sha256,
    long bytes,
    boolean gzip,
    String charset,
    List<Cut> cuts,
    Layout layout,
    String method,
    Purpose purpose,
    String licence,
    List<String> remarks,
    Map<String, Meaning> meanings)
    implements Serializable {
  private static final Set<Purpose> WITHOUT_INDICATORS =
      EnumSet.of(
          Purpose.CARE_COSTS,
          Purpose.WAITING_TIMES,
          Purpose.COUNTS,
          Purpose.STAFF,
          Purpose.CARE_USE,
          Purpose.LABOUR,
          Purpose.INITIATIVES);

  /**
   * The file's records.
   *
   * @param outer the bytes of the file at the path's outer part, see {@link Packed#outer}
   */
  public RecordStream records(InputStream outer) throws IOException {
    InputStream bytes = Packed.content(path, outer);
    Reader text = Decoded.text(bytes, gzip, Charset.forName(charset));
    return layout.format().records(name, layout.header(), text);
  }

  /**
   * The file's bytes, unpacked.
   *
   * @param outer see {@link #records}
   */
  public InputStream content(InputStream outer) throws IOException {
    return Decoded.content(Packed.content(path, outer), gzip);
  }

  /** Whether it gives values of indicators. */
  public boolean hasIndicators() {
    return !WITHOUT_INDICATORS.contains(purpose)
        && layout.measures().stream().anyMatch(measure -> !measure.countsPeople());
  }

  /** Whether it counts people, now or in future. */
  public boolean countsPeople() {
    return layout.measures().stream().anyMatch(Measure::countsPeople);
  }

  /** What the values of a file become. */
  public enum Purpose {
    CARE_COSTS,
    MONITOR,
    KEY_FIGURES,
    POPULATION,
    FORECAST,
    WAITING_TIMES,
    COUNTS,
    STAFF,
    CARE_USE,
    LABOUR,
    INITIATIVES
  }
}
