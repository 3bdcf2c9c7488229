package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;

/**
 * How the records of one file are read: found once from its header, then the same for every row.
 *
 * @param source the publisher's table id, or {@code vektis}
 * @param shape which parser reads it
 * @param delimiter between fields
 * @param header the column names as the file has them
 * @param keys column role to position; absent when the file lacks the column
 * @param measures the columns that hold values
 * @param year the period of every row, or 0 when the rows tell
 * @param ages the publisher's age text or code to a published label
 * @param age the age range of every row, or empty when the rows tell
 * @param keepsMissingKinds whether an empty field means "impossible" and not just "missing"
 */
public record Layout(
    String source,
    Shape shape,
    char delimiter,
    List<String> header,
    Map<Role, Integer> keys,
    List<Measure> measures,
    int year,
    Map<String, String> ages,
    String age,
    boolean keepsMissingKinds)
    implements Serializable {

  /** The shapes with a parser. */
  public enum Shape {
    VEKTIS,
    REGION_TABLE,
    OBSERVATIONS,
    WAITING_TIMES
  }

  /** What a key column tells. */
  public enum Role {
    REGION,
    NAME,
    AGE,
    SEX,
    PERSON,
    MARGIN,
    PERIOD,
    MEASURE,
    VALUE,
    ATTRIBUTE,
    LOCATION,
    SEAT,
    POSTCODE,
    CARE,
    CIRCUIT,
    ROW
  }

  /** The parser for this layout. */
  public RecordParser parser(Register register, Names names) {
    return switch (shape) {
      case VEKTIS -> new VektisParser(this, names);
      case REGION_TABLE -> new RegionTableParser(this, new RegionCodes(register, names));
      case OBSERVATIONS -> new ObservationParser(this, new RegionCodes(register, names));
      case WAITING_TIMES -> new WaitingParser(this, names);
    };
  }
}
