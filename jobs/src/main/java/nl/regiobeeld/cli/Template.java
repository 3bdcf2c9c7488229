package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiobeeld.model.RateKind;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.CareUseFile;
import nl.regiobeeld.source.CountFile;
import nl.regiobeeld.source.ForecastFile;
import nl.regiobeeld.source.InitiativeFile;
import nl.regiobeeld.source.LabourKey;
import nl.regiobeeld.source.PeopleFile;
import nl.regiobeeld.source.StaffFile;

/** A CSV of our own to fill in, as {@code ./regiobeeld template --kind} names them. */
enum Template {
  TELLINGEN,
  PERSONEEL,
  ZORGGEBRUIK,
  BEVOLKINGSPROGNOSE,
  PROGNOSE,
  INITIATIEVEN;

  private static final List<String> STAFF_AGES =
      List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65-74");
  private static final List<String> RATE_AGES =
      List.of("0-19", "20-44", "45-64", "65-74", "75-79", "80-84", "85-89", "90+");
  private static final List<String> SEXES = List.of("man", "vrouw");

  /** The columns in order. */
  List<String> columns() {
    return switch (this) {
      case TELLINGEN -> CountFile.columns();
      case PERSONEEL -> StaffFile.columns();
      case ZORGGEBRUIK -> CareUseFile.columns();
      case BEVOLKINGSPROGNOSE -> PeopleFile.columns();
      case PROGNOSE -> ForecastFile.columns();
      case INITIATIEVEN -> InitiativeFile.columns();
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Rows of which only the numbers, regions and years are to be filled in, or an example. */
  List<List<String>> rows() {
    return switch (this) {
      case TELLINGEN -> List.of();
      case PERSONEEL ->
          Sector.ids().stream()
              .flatMap(sector -> STAFF_AGES.stream().map(age -> row("", sector, "", age)))
              .toList();
      case ZORGGEBRUIK ->
          List.of("sector", "aandoening", "clienten").stream()
              .flatMap(kind -> subjects(kind).stream().flatMap(id -> rates(id, kind).stream()))
              .toList();
      case BEVOLKINGSPROGNOSE ->
          RATE_AGES.stream()
              .flatMap(age -> SEXES.stream().map(sex -> row("", "", age, sex)))
              .toList();
      case PROGNOSE ->
          Stream.concat(Stream.of(LabourKey.TOTAL), Sector.ids().stream())
              .map(sector -> row("", sector, Scenarios.REFERENCE))
              .toList();
      case INITIATIEVEN -> List.of(InitiativeFile.example());
    };
  }

  private List<List<String>> rates(String subject, String kind) {
    return RATE_AGES.stream()
        .flatMap(age -> SEXES.stream().map(sex -> row(subject, kind, "", "", age, sex)))
        .toList();
  }

  /** The subjects that the plans ask for; a region may write others. */
  private static List<String> subjects(String kind) {
    return switch (kind) {
      case RateKind.SECTOR -> Sector.ids();
      case RateKind.CONDITION ->
          List.of("angststoornissen", "beroerte", "coronaire_hartziekten", "copd", "dementie");
      default -> List.of("ouderenzorg");
    };
  }

  /** A row that starts with these fields, the others empty. */
  private List<String> row(String... first) {
    List<String> row = new ArrayList<>(Arrays.asList(first));
    row.addAll(Collections.nCopies(columns().size() - first.length, ""));
    return row;
  }
}
