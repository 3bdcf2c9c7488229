package nl.regiobeeld.drift;

import java.util.Comparator;
import java.util.Locale;

/**
 * One difference between the inputs of two editions; its texts are published, in Dutch.
 *
 * @param source the publisher's table id
 * @param subject what kind of thing changed
 * @param kind what happened to it
 * @param name which one: a column, a code, a region, a period
 * @param was what it was, or null when it is new
 * @param now what it became, or null when it is gone
 * @param note why, or since when; may be empty
 */
public record Change(
    String source, Subject subject, Kind kind, String name, String was, String now, String note) {

  /** The order in which changes are published. */
  static final Comparator<Change> ORDER =
      Comparator.comparing(Change::source)
          .thenComparing(Change::subject)
          .thenComparing(Change::kind)
          .thenComparing(Change::name)
          .thenComparing(Change::note);

  /** What can change. */
  public enum Subject {
    SOURCE("bron"),
    COLUMN("kolom"),
    CODE("code"),
    REGION("regio"),
    COVERAGE("dekking");

    private final String label;

    Subject(String label) {
      this.label = label;
    }

    /** The value of onderwerp. */
    public String label() {
      return label;
    }

    /** The English word. */
    public String english() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What can happen. */
  public enum Kind {
    NEW("nieuw"),
    GONE("weg"),
    RENAMED("hernoemd"),
    REDEFINED("geherdefinieerd"),
    MORE("meer"),
    FEWER("minder");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The value of soort. */
    public String label() {
      return label;
    }

    /** The English word. */
    public String english() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same, with another note. */
  Change noting(String text) {
    return new Change(source, subject, kind, name, was, now, text);
  }
}
