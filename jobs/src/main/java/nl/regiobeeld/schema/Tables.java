package nl.regiobeeld.schema;

import java.util.List;
import java.util.Optional;

/** All tables of an edition. */
public final class Tables {
  /** Version of the tables' shape; raised when a column changes its meaning or disappears. */
  public static final int VERSION = 1;

  private static final List<Table> ALL =
      List.of(
          ResultTables.INDICATOREN,
          ResultTables.ZORGKOSTEN,
          CareTables.TARIEVEN,
          StandardTable.GESTANDAARDISEERD,
          ResultTables.BEVOLKING,
          ResultTables.UITSPLITSINGEN,
          ConversionTable.OMGEREKEND,
          WaitingTable.WACHTTIJDEN,
          TargetTable.DOELEN,
          LabourTable.ARBEIDSMARKT,
          StaffingTables.ARBEIDSMARKT_MODEL,
          StaffingTables.PERSONEELSSTROMEN,
          StaffingTables.GEVOELIGHEID,
          DriverTable.VRAAGONTWIKKELING,
          InitiativeTables.INITIATIEVEN,
          InitiativeTables.WATERVAL,
          InitiativeTables.REKENCONTROLE,
          TrendTables.TRENDS,
          TrendTables.ACHTERSTAND,
          DefinitionTable.DEFINITIES,
          WeighingTables.SAMENSTELLING,
          WeighingTables.GEWICHTEN,
          WeighingTables.CONTROLE_GEWOGEN,
          DifferenceTable.VERSCHILLEN,
          InputTables.WAARNEMINGEN,
          InputTables.BRONNEN,
          InputTables.AFGEKEURD,
          InputTables.APART,
          InputTables.AANSLUITING,
          DriftTables.KOLOMMEN,
          DriftTables.DEKKING,
          DriftTables.VERANDERINGEN);

  /** Those about staff: they follow from other tables and from the settings about staff. */
  private static final List<Table> STAFFING =
      List.of(
          LabourTable.ARBEIDSMARKT,
          StaffingTables.ARBEIDSMARKT_MODEL,
          StaffingTables.PERSONEELSSTROMEN,
          StaffingTables.GEVOELIGHEID,
          InitiativeTables.INITIATIEVEN,
          InitiativeTables.WATERVAL,
          InitiativeTables.REKENCONTROLE);

  private Tables() {}

  /** All tables, the most asked for first. */
  public static List<Table> all() {
    return ALL;
  }

  /** The tables about staff, which can be made again without reading any input. */
  public static List<Table> staffing() {
    return STAFFING;
  }

  /** The table with this name, if there is one. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
