package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.model.RateKind;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.Layout.Role;

/** Rates by age and sex: one record per subject, region, year, age range and sex. */
final class CareUseParser implements RecordParser {
  private static final BigDecimal EVERYBODY = BigDecimal.valueOf(1000);

  /** An id as a subject becomes one; no sign that divides the parts of a breakdown. */
  private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Nd}][\\p{Ll}\\p{Nd}_-]{0,59}");

  private final Layout layout;
  private final OwnKeys keys;

  CareUseParser(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    String kind = keys.text(row, Role.KIND).toLowerCase(Locale.ROOT);
    if (!CareUseFile.KINDS.contains(kind)) {
      return keys.unknown("soort", Role.KIND, row, CareUseFile.KINDS);
    }
    OwnNumbers numbers = OwnNumbers.of(layout, row);
    if (numbers.unreadable().isPresent()) {
      return numbers.unreadable().get();
    }
    if (numbers.cells().isEmpty()) {
      return Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, List.of());
    }
    Optional<String> impossible = impossible(kind, numbers.number(CareUseFile.RATE).orElseThrow());
    return impossible.isPresent()
        ? numbers.rejected(impossible.get(), layout, CareUseFile.RATE, row)
        : about(row, kind, numbers);
  }

  /** Weights of a sector can be any number; persons cannot be more than there are. */
  private static Optional<String> impossible(String kind, BigDecimal rate) {
    if (rate.signum() < 0) {
      return Optional.of("negatief");
    }
    return !kind.equals(RateKind.SECTOR) && rate.compareTo(EVERYBODY) > 0
        ? Optional.of("meer dan 1000 per 1000")
        : Optional.empty();
  }

  private Parsed about(List<String> row, String kind, OwnNumbers numbers) {
    String word = keys.text(row, Role.SUBJECT);
    boolean ofSector = kind.equals(RateKind.SECTOR);
    Optional<String> subject = ofSector ? Sector.of(word).map(Sector::id) : id(word);
    if (subject.isEmpty()) {
      return ofSector
          ? keys.unknown("sector", Role.SUBJECT, row, Sector.ids())
          : keys.rejected(
              "geen onderwerp; schrijf een naam van letters en cijfers, hoogstens 60",
              Role.SUBJECT,
              row,
              numbers.cells());
    }
    String place = keys.text(row, Role.REGION);
    String breakdown =
        CareUseFile.KIND + kind + Parsed.Key.SEPARATOR + CareUseFile.SUBJECT + subject.get();
    return keys.keyed(
        row, place.isEmpty() ? Region.NETHERLANDS : place, breakdown, numbers.cells());
  }

  private static Optional<String> id(String word) {
    String id = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    return Optional.of(id).filter(text -> ID.matcher(text).matches());
  }
}
