package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.StandardTable;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.schema.WaitingTable;
import nl.regiobeeld.schema.WeighingTables;
import nl.regiobeeld.source.SourceFile;
import nl.regiobeeld.source.SourceFile.Purpose;

/**
 * Fingerprints of all that a table is made from: program, settings, reference data, what was asked
 * for, and the input files of the purposes that the table's recipe reads.
 *
 * <p>Which purposes those are stands here per table; a table that is not named is made from all.
 * The program counts as a whole, and so do the settings but for those about staff: a table made
 * again needlessly costs minutes, one that is wrongly kept costs trust.
 */
final class Origin {
  private static final Set<Purpose> PEOPLE =
      EnumSet.of(
          Purpose.MONITOR,
          Purpose.KEY_FIGURES,
          Purpose.POPULATION,
          Purpose.FORECAST,
          Purpose.COUNTS);
  private static final Set<Purpose> CARE = EnumSet.of(Purpose.CARE_COSTS);
  private static final Set<Purpose> DEMAND =
      EnumSet.of(
          Purpose.MONITOR,
          Purpose.KEY_FIGURES,
          Purpose.POPULATION,
          Purpose.FORECAST,
          Purpose.STAFF,
          Purpose.CARE_USE);
  private static final Map<Table, Set<Purpose>> PURPOSES =
      Map.ofEntries(
          Map.entry(DriverTable.VRAAGONTWIKKELING, DEMAND),
          Map.entry(CareTables.TARIEVEN, CARE),
          Map.entry(ResultTables.ZORGKOSTEN, CARE),
          Map.entry(WaitingTable.WACHTTIJDEN, EnumSet.of(Purpose.WAITING_TIMES)),
          Map.entry(InitiativeTables.INITIATIEVEN, EnumSet.of(Purpose.INITIATIVES)),
          Map.entry(InitiativeTables.REKENCONTROLE, EnumSet.noneOf(Purpose.class)),
          Map.entry(WeighingTables.SAMENSTELLING, EnumSet.noneOf(Purpose.class)),
          Map.entry(WeighingTables.GEWICHTEN, PEOPLE),
          Map.entry(WeighingTables.CONTROLE_GEWOGEN, PEOPLE),
          Map.entry(ResultTables.INDICATOREN, PEOPLE),
          Map.entry(ResultTables.UITSPLITSINGEN, PEOPLE),
          Map.entry(ResultTables.BEVOLKING, PEOPLE),
          Map.entry(StandardTable.GESTANDAARDISEERD, PEOPLE));

  /** Settings and reference data from which only the tables about staff are made. */
  private static final Pattern STAFFING =
      Pattern.compile("conf/(scenarios|initiatives)/.*|conf/sums\\.yaml|reference/prognoses\\.csv");

  private final String asked;
  private final SortedMap<String, String> digests;
  private final Intake intake;

  /**
   * The origins of a run's tables.
   *
   * @param code fingerprint of the program
   * @param indeling the year whose gemeenten are wanted
   * @param regions the regions to publish; empty for all
   */
  Origin(String code, Settings settings, int indeling, Set<String> regions, Intake intake) {
    this.asked =
        String.join("\n", code, Integer.toString(indeling), new TreeSet<>(regions).toString());
    this.digests = settings.digests();
    this.intake = intake;
  }

  /** Whether a file of settings or reference data is about staff alone. */
  static boolean isStaffing(String file) {
    return STAFFING.matcher(file).matches();
  }

  /** The fingerprint of what a table is made from. */
  String of(Table table) {
    Set<Purpose> purposes = PURPOSES.getOrDefault(table, EnumSet.allOf(Purpose.class));
    List<String> parts = new ArrayList<>(List.of(table.name(), asked));
    digests.forEach(
        (file, digest) -> {
          if (!isStaffing(file) || Tables.staffing().contains(table)) {
            parts.add(file + " " + digest);
          }
        });
    intake.files().stream()
        .filter(file -> purposes.contains(file.purpose()))
        .map(Origin::line)
        .sorted()
        .forEach(parts::add);
    intake.metadata().stream()
        .map(file -> file.name() + " " + file.sha256())
        .sorted()
        .forEach(parts::add);
    return Sha256.of(String.join("\n", parts));
  }

  /** The file, and what the metadata in its folder makes of it. */
  private static String line(SourceFile file) {
    return String.join(
        " ",
        file.name(),
        file.sha256(),
        file.layout().source(),
        Integer.toString(file.layout().year()),
        file.method(),
        file.licence(),
        file.layout().measures().toString(),
        new TreeSet<>(file.layout().provisional()).toString(),
        new TreeMap<>(file.meanings()).toString());
  }
}
