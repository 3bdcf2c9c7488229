package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;

/**
 * How the records of one file are read: found once from its header, then the same for every row.
 *
 * @param source the publisher's table id, or {@code vektis}
 * @param format how its text is cut into records
 * @param shape which parser reads them
 * @param header the column names as the file has them
 * @param keys column role to position; absent when the file lacks the column
 * @param measures the columns that hold values
 * @param fixed what all rows are about, where they do not tell it themselves
 * @param ages the publisher's age text or code to a published label
 * @param splits how it is split further
 * @param provisional the periods, as the rows have them, whose figures are provisional
 * @param interval of which interval, in percent, its limits are used
 * @param keepsMissingKinds whether an empty field means "impossible" and not just "missing"
 * @param counts what a region counts itself; of publishers' files nothing
 */
public record Layout(
    String source,
    Format format,
    Shape shape,
    List<String> header,
    Map<Role, Integer> keys,
    List<Measure> measures,
    Fixed fixed,
    Map<String, String> ages,
    Splits splits,
    Set<String> provisional,
    int interval,
    boolean keepsMissingKinds,
    OwnCounts counts)
    implements Serializable {

  private static final Set<Shape> OWN =
      EnumSet.of(
          Shape.COUNTS, Shape.STAFF, Shape.CARE_USE, Shape.PEOPLE, Shape.LABOUR, Shape.INITIATIVES);

  /** The layout of a publisher's file. */
  public Layout(
      String source,
      Format format,
      Shape shape,
      List<String> header,
      Map<Role, Integer> keys,
      List<Measure> measures,
      Fixed fixed,
      Map<String, String> ages,
      Splits splits,
      Set<String> provisional,
      int interval,
      boolean keepsMissingKinds) {
    this(
        source,
        format,
        shape,
        header,
        keys,
        measures,
        fixed,
        ages,
        splits,
        provisional,
        interval,
        keepsMissingKinds,
        OwnCounts.NONE);
  }

  /**
   * What every row of a file is about.
   *
   * @param year the period, or 0 when the rows tell it
   * @param age the age range, or empty when the rows tell it
   * @param region the region's code, or empty when the rows tell it
   */
  public record Fixed(int year, String age, String region) implements Serializable {}

  /** The year of every row, or 0 when the rows tell it. */
  public int year() {
    return fixed.year();
  }

  /** Whether it is a shape of our own, whose regions stand in the file for themselves. */
  public boolean isOwn() {
    return OWN.contains(shape);
  }

  /** Whether a column tells what the values of a row are about. */
  public boolean isKey(int position) {
    return keys.containsValue(position) || splits.positions().contains(position);
  }

  /** The shapes with a parser. */
  public enum Shape {
    VEKTIS,
    REGION_TABLE,
    OBSERVATIONS,
    WAITING_TIMES,
    COUNTS,
    STAFF,
    CARE_USE,
    PEOPLE,
    LABOUR,
    INITIATIVES
  }

  /** What a key column tells. */
  public enum Role {
    REGION,
    NAME,
    AGE,
    SEX,
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
    ROW,
    KPI,
    SECTOR,
    KIND,
    SUBJECT,
    SCENARIO,
    ISSUE,
    INITIATIVE
  }

  /** The parser for this layout. */
  public RecordParser parser(Register register, Names names) {
    return switch (shape) {
      case VEKTIS -> new VektisParser(this, names);
      case REGION_TABLE -> new RegionTableParser(this, new RegionCodes(register, names));
      case OBSERVATIONS -> new ObservationParser(this, new RegionCodes(register, names));
      case WAITING_TIMES -> new WaitingParser(this, names);
      case COUNTS -> new CountParser(this, new CountKeys(this, ownKeys(register, names)));
      case STAFF -> new StaffParser(this, ownKeys(register, names));
      case CARE_USE -> new CareUseParser(this, ownKeys(register, names));
      case PEOPLE -> new PeopleParser(this, ownKeys(register, names));
      case LABOUR -> new ForecastParser(this, ownKeys(register, names));
      case INITIATIVES -> new InitiativeParser(this, ownKeys(register, names));
    };
  }

  private OwnKeys ownKeys(Register register, Names names) {
    return new OwnKeys(this, new RegionCodes(register, names));
  }
}
