package nl.regiobeeld.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The import rules of the house: which room may look into which, and who needs what from outside.
 */
class ArchitectureTest {
  private static final String HOUSE = "nl.regiobeeld.";
  private static final String SPARK = "org.apache.spark..";
  private static final String SCALA = "scala..";
  private static final String HADOOP = "org.apache.hadoop..";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.regiobeeld");

  /** A package, the packages of the house it may use, and what it may use besides the JDK. */
  record Room(String name, List<String> rooms, List<String> libraries) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Room> rooms() {
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
            "config",
            List.of("model", "schema", "region", "source", "staffing", "initiative", "claim"),
            List.of("org.yaml.snakeyaml..")),
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
        new Room("diff", List.of("model", "schema", "edition"), List.of(SPARK, SCALA)),
        new Room(
            "explain",
            List.of("model", "schema", "source", "statistic", "demand", "initiative"),
            List.of("com.ezylang.evalex..", "org.apache.commons.statistics..")),
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
                "claim"),
            List.of(
                "com.fasterxml.jackson..",
                "me.tongfei..",
                "org.apache.commons..",
                "picocli..",
                HADOOP)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatItMay(Room room) {
    String[] allowed =
        Stream.of(
                Stream.of("java..", HOUSE + room.name() + ".."),
                room.rooms().stream().map(other -> HOUSE + other + ".."),
                room.libraries().stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(HOUSE + room.name() + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(MAIN);
  }

  @Test
  void everyPackageIsARoomAndEveryRoomAPackage() {
    Set<String> packages =
        MAIN.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());

    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(rooms().map(room -> HOUSE + room.name()).toList());
  }

  @Test
  void thereAreNoCyclesBetweenPackages() {
    slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(MAIN);
  }

  /** Parsers are plain Java; only the step that turns records into observations needs columns. */
  @Test
  void ofTheSourcesOnlyObservationsKnowsSpark() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "source..")
        .and()
        .doNotHaveSimpleName("Observations")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SPARK)
        .check(MAIN);
  }

  /** Fetching takes a machine with a network and little else. */
  @Test
  void fetchingNeverReachesSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(HOUSE + "landing..", HOUSE + "fetch..")
        .or()
        .haveSimpleNameStartingWith("Fetch")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage(SPARK)
        .check(MAIN);
  }

  /** Reading an edition must start at once; see conf/jvm.options and the launcher. */
  @Test
  void showingAnEditionNeverReachesSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(
            HOUSE + "edition..", HOUSE + "file..", HOUSE + "schema..", HOUSE + "claim..")
        .or()
        .haveNameMatching(".*\\.(Show|Claims|RowPrinter).*")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage(SPARK)
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + "cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(MAIN);
  }

  /** Reading and writing through Spark happens in one room. */
  @Test
  void onlyIoReadsAndWritesTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE + "io..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.spark\\.sql\\.(DataFrame(Reader|Writer.*))")
        .check(MAIN);
  }
}
