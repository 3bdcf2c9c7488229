package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;

import java.util.List;

/** What {@code schedule} ran: a table that grows, and so of no edition. */
public final class RunTable {
  /** The runs of the scheduler. */
  public static final Table UITVOERINGEN =
      new Table(
          "uitvoeringen",
          "run of a job of conf/schedule.yaml",
          List.of(
              new Column("run_id", TEXT, "", "The job's name and when it was due."),
              new Column("taak", TEXT, "", "The job."),
              new Column(
                  "oorzaak",
                  TEXT,
                  "",
                  "gepland (its time had come), ingehaald (its time had gone by while no scheduler"
                      + " was at work), bronnen (the last source it waited for had come) or"
                      + " eenmalig (schedule --once)."),
              new Column("gepland", TEXT, "ISO 8601, UTC", "When it was due."),
              new Column(
                  "gemist_sinds",
                  TEXT,
                  "ISO 8601, UTC",
                  "The first of the due times that it makes good, if there were several."),
              new Column("gestart", TEXT, "ISO 8601, UTC", "When its first attempt began."),
              new Column("geeindigd", TEXT, "ISO 8601, UTC", "When it was done with."),
              new Column(
                  "uitkomst",
                  TEXT,
                  "",
                  "geslaagd, veranderd (geslaagd, and its edition tells of changed input), mislukt,"
                      + " afgebroken (nobody saw its exit code), gestopt, vervallen (its job left"
                      + " the settings); loopt while it is at work, wacht while it is to be tried"
                      + " (again)."),
              new Column("exit", INT, "", "Exit code of the last attempt; 124: took too long."),
              new Column("pogingen", INT, "attempts", "How often it was tried."),
              new Column("editie", TEXT, "", "The edition that it published."),
              new Column(
                  "veranderingen", BIGINT, "rows", "Rows in that edition's table veranderingen."),
              new Column("haken", TEXT, "", "Hooks that were started and their exit codes."),
              new Column("log", TEXT, "", "Where what it printed is kept.")),
          List.of("gepland", "taak"),
          List.of("run_id"));

  private RunTable() {}
}
