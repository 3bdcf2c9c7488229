package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.Layout.Role;

/** Staff: one record per region, sector, year and age class. */
final class StaffParser implements RecordParser {
  /** More hours a week than anybody has a contract for. */
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(80);

  private static final int YOUNGEST = 15;

  /** The last class may be open from one of these ages on; no class starts later. */
  private static final int FIRST_OPEN = 55;

  private static final int LAST_OPEN = 75;
  private static final int HALF_CLASS = 5;
  private static final int CLASS = 10;

  private final Layout layout;
  private final OwnKeys keys;

  StaffParser(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    Optional<Sector> sector = Sector.of(keys.text(row, Role.SECTOR));
    if (sector.isEmpty()) {
      return keys.unknown("sector", Role.SECTOR, row, Sector.ids());
    }
    OwnNumbers numbers = OwnNumbers.of(layout, row);
    if (numbers.unreadable().isPresent()) {
      return numbers.unreadable().get();
    }
    return numbers.cells().isEmpty()
        ? Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, List.of())
        : checked(row, sector.get(), numbers);
  }

  private Parsed checked(List<String> row, Sector sector, OwnNumbers numbers) {
    Optional<BigDecimal> persons = numbers.number(StaffFile.PERSONS);
    Optional<BigDecimal> hours = numbers.number(StaffFile.HOURS);
    if (persons.isEmpty()) {
      return numbers.rejected("uren zonder personen", layout, StaffFile.PERSONS, row);
    }
    if (persons.get().signum() < 0) {
      return numbers.rejected("negatief aantal", layout, StaffFile.PERSONS, row);
    }
    if (hours.isPresent() && hours.get().signum() < 0) {
      return numbers.rejected("negatief", layout, StaffFile.HOURS, row);
    }
    if (hours.isPresent() && hours.get().compareTo(MOST_HOURS) > 0) {
      return numbers.rejected("meer dan 80 uren per week", layout, StaffFile.HOURS, row);
    }
    Optional<String> age = keys.age(row);
    if (age.isPresent() && !isClass(age.get())) {
      return keys.rejected(
          "geen leeftijdsklasse van vijf of tien jaar; schrijf 15-24, 25-34, … 65-74 of 65+, of"
              + " niets",
          Role.AGE,
          row,
          numbers.cells());
    }
    return keys.keyed(row, StaffFile.BREAKDOWN + sector.id(), numbers.cells());
  }

  /** Classes that follow on each other: 15-24 and on, or 15-19 and on, the last 75-84 or open. */
  private static boolean isClass(String label) {
    if (label.equals(AgeRange.TOTAL)) {
      return true;
    }
    AgeRange age = AgeRange.ofLabel(label).orElseThrow();
    boolean working = age.from() >= YOUNGEST && age.from() % HALF_CLASS == 0;
    if (!working || age.to() == AgeRange.OPEN) {
      return working && age.from() >= FIRST_OPEN && age.from() <= LAST_OPEN;
    }
    int years = age.to() - age.from() + 1;
    return age.from() <= LAST_OPEN
        && (years == HALF_CLASS || (years == CLASS && age.from() % CLASS == HALF_CLASS));
  }
}
