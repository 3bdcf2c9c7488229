package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.initiative.Formula;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.initiative.Waterfall;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Parsed.Margin;

/** A region's own initiatives: one record per initiative, its formula worked out. */
final class InitiativeParser implements RecordParser {
  /** Why a record is rejected, and for which column. */
  private record Fault(String column, String reason) {}

  private final Layout layout;
  private final OwnKeys keys;

  InitiativeParser(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    String id = keys.text(row, Role.INITIATIVE);
    if (id.equals(InitiativeFile.EXAMPLE)) {
      return Parsed.aside("voorbeeld uit het sjabloon", Parsed.Key.UNKNOWN, List.of());
    }
    if (!id.matches("[a-z][a-z0-9_]*")) {
      return rejected(row, Role.INITIATIVE, "geen id; gebruik kleine letters, cijfers en _");
    }
    Optional<String> region = keys.region(keys.text(row, Role.REGION), Waterfall.YEAR);
    if (region.isEmpty()) {
      String place = keys.text(row, Role.REGION);
      return rejected(
          row,
          Role.REGION,
          place.isEmpty() ? "geen regio" : "onbekende regio" + keys.suggestion(place));
    }
    return parsed(row, region.get(), id);
  }

  private Parsed parsed(List<String> row, String region, String id) {
    Map<String, String> texts = texts(row);
    List<Cell> cells = new ArrayList<>();
    Optional<Fault> fault = read(texts, cells);
    if (fault.isPresent()) {
      String column = fault.get().column();
      int position = measure(column).position();
      return Parsed.rejected(
          fault.get().reason(), layout.header().get(position), row.get(position), cells);
    }
    String breakdown = InitiativeFile.BREAKDOWN + id;
    return Parsed.used(
        new Parsed.Key(
            region,
            "",
            AgeRange.TOTAL,
            AgeRange.TOTAL,
            Waterfall.YEAR,
            Margin.WAARDE,
            breakdown,
            1),
        cells);
  }

  /** Column to its field, in the order of the template. */
  private Map<String, String> texts(List<String> row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String column : InitiativeFile.columns().subList(2, InitiativeFile.columns().size())) {
      texts.put(column, row.get(measure(column).position()));
    }
    return texts;
  }

  private Measure measure(String column) {
    return layout.measures().get(place(column));
  }

  private int place(String column) {
    return InitiativeFile.columns().indexOf(column) - 2;
  }

  /** Reads all fields into cells, up to the first fault. */
  private Optional<Fault> read(Map<String, String> texts, List<Cell> cells) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      Optional<String> fault = field(each.getKey(), each.getValue(), texts, numbers);
      if (fault.isPresent()) {
        return Optional.of(new Fault(each.getKey(), fault.get()));
      }
      if (!each.getValue().isBlank()) {
        BigDecimal number = numbers.get(each.getKey());
        Status status = number == null ? Status.TEKST : Status.OK;
        cells.add(new Cell(place(each.getKey()), each.getValue(), number, status));
      }
    }
    return range(numbers);
  }

  /** Why a field cannot be used; what it gives as a number is added to the numbers. */
  private Optional<String> field(
      String column, String text, Map<String, String> texts, Map<String, BigDecimal> numbers) {
    boolean needed = !List.of("parameters", "laag", "hoog", "toelichting").contains(column);
    if (text.isBlank()) {
      return needed ? Optional.of("niet ingevuld") : Optional.empty();
    }
    if (InitiativeFile.NUMBERS.contains(column)) {
      Optional<String> fault = FilledNumber.fault(text, layout.format().delimiter());
      NumberText.parse(text).ifPresent(number -> numbers.put(column, number));
      return fault;
    }
    boolean isFormula = column.equals(InitiativeFile.FORMULA);
    if (!isFormula && !column.equals("parameters")) {
      return Optional.empty();
    }
    return formula(isFormula, texts, numbers);
  }

  /** Works the formula out; a fault in the parameters shows at their column. */
  private Optional<String> formula(
      boolean isFormula, Map<String, String> texts, Map<String, BigDecimal> numbers) {
    FilledParameters parameters =
        FilledParameters.of(texts.get("parameters"), layout.format().delimiter());
    if (parameters.fault().isPresent()) {
      return isFormula ? Optional.empty() : parameters.fault();
    }
    try {
      Formula formula = Formula.of(texts.get(InitiativeFile.FORMULA).strip(), parameters.list());
      numbers.put(InitiativeFile.FORMULA, NumberText.published(formula.value().orElseThrow()));
      return Optional.empty();
    } catch (FormulaFault fault) {
      return fault.isOfParameters() == isFormula ? Optional.empty() : Optional.of(fault.dutch());
    }
  }

  private static Optional<Fault> range(Map<String, BigDecimal> numbers) {
    BigDecimal low = numbers.get("laag");
    BigDecimal high = numbers.get("hoog");
    if ((low == null) != (high == null)) {
      String column = low == null ? "laag" : "hoog";
      return Optional.of(new Fault(column, "vul laag en hoog beide in, of geen van beide"));
    }
    BigDecimal published = numbers.get("gepubliceerd");
    boolean within =
        low == null || (low.compareTo(published) <= 0 && published.compareTo(high) <= 0);
    return within
        ? Optional.empty()
        : Optional.of(new Fault("gepubliceerd", "ligt niet tussen laag en hoog"));
  }

  private Parsed rejected(List<String> row, Role role, String reason) {
    return keys.rejected(reason, role, row, List.of());
  }
}
