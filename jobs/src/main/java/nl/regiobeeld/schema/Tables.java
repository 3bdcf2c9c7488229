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

  private Tables() {}

  /** All tables, the most asked for first. */
  public static List<Table> all() {
    return ALL;
  }

  /** The table with this name, if there is one. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
