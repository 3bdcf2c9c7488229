package nl.regiobeeld.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.ConversionTable;
import nl.regiobeeld.schema.DifferenceTable;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.StandardTable;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TargetTable;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.schema.WaitingTable;
import nl.regiobeeld.schema.WeighingTables;

/** Who explains which table. */
public final class Explainers {
  private static final Map<Table, Explainer> BY_TABLE = new LinkedHashMap<>();

  static {
    BY_TABLE.put(ResultTables.INDICATOREN, new IndicatorExplainer());
    BY_TABLE.put(ResultTables.ZORGKOSTEN, new CareCostsExplainer());
    BY_TABLE.put(CareTables.TARIEVEN, new CareRatesExplainer());
    BY_TABLE.put(StandardTable.GESTANDAARDISEERD, new StandardisedExplainer());
    BY_TABLE.put(WaitingTable.WACHTTIJDEN, new WaitingTimesExplainer());
    BY_TABLE.put(ResultTables.BEVOLKING, new PopulationExplainer());
    BY_TABLE.put(ConversionTable.OMGEREKEND, new ConversionExplainer());
    BY_TABLE.put(ResultTables.UITSPLITSINGEN, new BreakdownExplainer());
    BY_TABLE.put(TrendTables.TRENDS, new TrendExplainer());
    BY_TABLE.put(TrendTables.ACHTERSTAND, new GapExplainer());
    BY_TABLE.put(TargetTable.DOELEN, new TargetExplainer());
    BY_TABLE.put(LabourTable.ARBEIDSMARKT, new LabourExplainer());
    BY_TABLE.put(StaffingTables.ARBEIDSMARKT_MODEL, new ModelExplainer());
    BY_TABLE.put(StaffingTables.PERSONEELSSTROMEN, new FlowExplainer());
    BY_TABLE.put(StaffingTables.GEVOELIGHEID, new SwingExplainer());
    BY_TABLE.put(DriverTable.VRAAGONTWIKKELING, new DriverExplainer());
    BY_TABLE.put(InitiativeTables.INITIATIEVEN, new InitiativeExplainer());
    BY_TABLE.put(InitiativeTables.WATERVAL, new WaterfallExplainer());
    BY_TABLE.put(InitiativeTables.REKENCONTROLE, new SumExplainer());
    BY_TABLE.put(DifferenceTable.VERSCHILLEN, new DifferenceExplainer());
    BY_TABLE.put(WeighingTables.GEWICHTEN, new WeightExplainer());
    BY_TABLE.put(WeighingTables.CONTROLE_GEWOGEN, new CheckExplainer());
    BY_TABLE.put(InputTables.WAARNEMINGEN, new ObservationExplainer());
    BY_TABLE.put(
        InputTables.BRONNEN,
        new AccountExplainer(
            "rijen",
            "gebruikt + apart + afgekeurd",
            List.of("gebruikt", "apart", "afgekeurd"),
            "Checks"));
    BY_TABLE.put(
        InputTables.AANSLUITING,
        new AccountExplainer(
            "verschil",
            "bestandstotaal - gebruikt - restrij - afgekeurd",
            List.of("bestandstotaal", "gebruikt", "restrij", "afgekeurd"),
            "Checks"));
  }

  private Explainers() {}

  /** The explainer of a table; of tables that hold what was noted, one that says just that. */
  public static Explainer of(Table table) {
    return BY_TABLE.getOrDefault(table, new NotedExplainer());
  }
}
