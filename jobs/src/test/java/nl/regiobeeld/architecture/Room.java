package nl.regiobeeld.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A package, the packages of the house it may use, and what it may use besides the JDK.
 *
 * @param name without the house's
 */
record Room(String name, List<String> rooms, List<String> libraries) {
  private static final String SPARK = "org.apache.spark..";
  private static final String SCALA = "scala..";
  private static final String HADOOP = "org.apache.hadoop..";

  @Override
  public String toString() {
    return name;
  }

  /** All rooms. */
  static Stream<Room> all() {
    return Stream.of(
        new Room("model", List.of(), List.of()),
        new Room("schema", List.of("model"), List.of()),
        new Room("file", List.of("model"), List.of(HADOOP)),
        new Room("statistic", List.of("model"), List.of("org.apache.commons.statistics..")),
        new Room("staffing", List.of("model"), List.of()),
        new Room("demand", List.of("model"), List.of()),
        new Room("region", List.of("model"), List.of("org.apache.commons..")),
        new Room("forecast", List.of("model", "region", "staffing"), List.of()),
        new Room(
            "source",
            List.of("model", "region", "schema", "initiative"),
            List.of("com.fasterxml.jackson..", "org.apache.commons..", SPARK, SCALA)),
        new Room(
            "indicator",
            List.of("model", "region", "schema", "source", "statistic", "demand"),
            List.of(SPARK, SCALA)),
        new Room("check", List.of("model", "region", "schema", "source"), List.of(SPARK, SCALA)),
        new Room("drift", List.of("model", "region", "source"), List.of()),
        new Room("initiative", List.of("model"), List.of("com.ezylang.evalex..")),
        new Room("claim", List.of("model", "schema", "initiative"), List.of()),
        new Room(
            "schedule",
            List.of("model", "schema", "file", "landing", "edition"),
            List.of("com.cronutils..", "com.fasterxml.jackson..", HADOOP)),
        new Room(
            "config",
            List.of(
                "model",
                "schema",
                "region",
                "source",
                "staffing",
                "initiative",
                "claim",
                "figure",
                "schedule"),
            List.of("org.yaml.snakeyaml..")),
        new Room(
            "drawing",
            List.of("figure", "model"),
            List.of("javax.imageio..", "org.apache.batik..", "org.jfree..", "org.w3c.dom..")),
        new Room("landing", List.of("model", "file"), List.of("com.fasterxml.jackson..", HADOOP)),
        new Room(
            "fetch",
            List.of("model", "config", "landing"),
            List.of("com.fasterxml.jackson..", "dev.failsafe..")),
        new Room(
            "io",
            List.of("model", "schema", "file", "region", "source"),
            List.of("org.apache.commons..", HADOOP, SPARK, SCALA)),
        new Room(
            "edition",
            List.of("model", "schema", "file"),
            List.of("com.fasterxml.jackson..", "org.apache.parquet..", HADOOP)),
        new Room(
            "export",
            List.of("model", "schema", "edition"),
            List.of("com.fasterxml.jackson..", "org.apache.commons..", "org.dhatim.fastexcel..")),
        new Room("figure", List.of("model", "schema"), List.of()),
        new Room("diff", List.of("model", "schema", "edition"), List.of(SPARK, SCALA)),
        new Room(
            "explain",
            List.of("model", "schema", "source", "statistic", "demand", "initiative"),
            List.of("com.ezylang.evalex..", "org.apache.commons.statistics..")),
        new Room(
            "report",
            List.of("model", "schema", "edition", "figure", "drawing", "explain", "diff", "claim"),
            List.of("com.fasterxml.jackson..", "io.pebbletemplates..")),
        new Room(
            "job",
            List.of(
                "model",
                "schema",
                "file",
                "region",
                "source",
                "staffing",
                "statistic",
                "indicator",
                "check",
                "drift",
                "forecast",
                "demand",
                "config",
                "initiative",
                "io",
                "landing",
                "edition",
                "diff"),
            List.of(HADOOP, SPARK, SCALA)),
        new Room(
            "cli",
            List.of(
                "model",
                "schema",
                "file",
                "region",
                "source",
                "drift",
                "config",
                "io",
                "edition",
                "job",
                "landing",
                "fetch",
                "explain",
                "diff",
                "initiative",
                "figure",
                "drawing",
                "export",
                "claim",
                "schedule",
                "report"),
            List.of(
                "com.fasterxml.jackson..",
                "me.tongfei..",
                "org.apache.commons..",
                "picocli..",
                HADOOP)));
  }
}
