package nl.regiobeeld.staffing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;

/** What the personnel of a region must be like. */
final class InputChecks {
  private InputChecks() {}

  static void require(String region, List<SectorInput> sectors) {
    if (sectors.isEmpty()) {
      throw Refusal.input("region %s: no personnel of any sector".formatted(region));
    }
    Set<String> seen = new HashSet<>();
    for (SectorInput sector : sectors) {
      String place = "region %s, sector %s".formatted(region, sector.sector());
      if (!seen.add(sector.sector())) {
        throw Refusal.input(place + ": stands here twice; keep one");
      }
      requireStock(place, sector);
    }
  }

  private static void requireStock(String place, SectorInput sector) {
    AgeRange last = null;
    for (AgeStock stock : sector.stock()) {
      AgeRange age = stock.age();
      if (last != null && age.from() != last.to() + 1) {
        throw Refusal.input(
            "%s: age class %s does not follow on %s; classes go up without gap or overlap"
                .formatted(place, age.label(), last.label()));
      }
      if (stock.persons() < 0 || stock.hours().signum() < 0) {
        throw Refusal.input(
            "%s, age class %s: %d persons of %s hours; neither can be below zero"
                .formatted(place, age.label(), stock.persons(), stock.hours().toPlainString()));
      }
      last = age;
    }
    if (sector.persons() == 0) {
      throw Refusal.input(place + ": no personnel in the base year; leave the sector out");
    }
  }
}
