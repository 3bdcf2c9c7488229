package nl.regiobeeld.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.regiobeeld");

  static Stream<Room> rooms() {
    return Room.all();
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

  /** A scheduler stays up all year; every job is a process of its own. */
  @Test
  void schedulingNeverReachesSpark() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "schedule..")
        .or()
        .haveSimpleName("ScheduleReader")
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
