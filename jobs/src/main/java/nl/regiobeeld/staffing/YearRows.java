package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the outlooks of a year, the total's too; remembers the first year, which is 100. */
final class YearRows {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Map<String, Balance> base = new HashMap<>();

  /** A sector in a year. */
  record Sector(String sector, Balance persons, Balance fte, long saved, Optional<Demand> parts) {}

  List<Outlook> of(int year, List<Sector> sectors) {
    List<Optional<Integer>> shares = shares(sectors);
    List<Outlook> rows = new ArrayList<>();
    for (int i = 0; i < sectors.size(); i++) {
      Sector sector = sectors.get(i);
      rows.add(row(year, sector, shares.get(i)));
    }
    Sector total =
        new Sector(
            Sectors.TOTAL,
            sectors.stream().map(Sector::persons).reduce(Balance.ZERO, Balance::plus),
            sectors.stream().map(Sector::fte).reduce(Balance.ZERO, Balance::plus),
            sectors.stream().mapToLong(Sector::saved).sum(),
            Optional.empty());
    rows.add(row(year, total, shares.get(0).map(share -> 100)));
    return rows;
  }

  private Outlook row(int year, Sector sector, Optional<Integer> share) {
    Balance persons = sector.persons();
    Balance first = base.computeIfAbsent(sector.sector(), id -> persons);
    return new Outlook(
        sector.sector(),
        year,
        persons,
        sector.fte(),
        percent(persons.shortage(), persons.demand()),
        share,
        percent(persons.demand(), first.demand()).orElseThrow(),
        percent(persons.supply(), first.supply()).orElseThrow(),
        percent(persons.shortage(), first.shortage()),
        sector.saved(),
        sector.parts());
  }

  private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(ALL).divide(whole, Demography.SCALE, RoundingMode.HALF_UP));
  }

  /**
   * Each sector's part of the shortages there are, in whole percent; all none without shortages.
   */
  private static List<Optional<Integer>> shares(List<Sector> sectors) {
    List<BigDecimal> shortages =
        sectors.stream().map(sector -> sector.persons().shortage().max(BigDecimal.ZERO)).toList();
    boolean isShort = shortages.stream().anyMatch(shortage -> shortage.signum() > 0);
    return isShort
        ? Apportionment.of(100, shortages).stream()
            .map(share -> Optional.of(share.intValue()))
            .toList()
        : sectors.stream().map(sector -> Optional.<Integer>empty()).toList();
  }
}
