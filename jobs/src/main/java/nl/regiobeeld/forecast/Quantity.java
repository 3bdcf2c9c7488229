package nl.regiobeeld.forecast;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a forecast of the labour market tells; the lower-case names are columns of arbeidsmarkt. */
public enum Quantity {
  /** Persons that care needs. */
  VRAAG,
  /** Persons that work in care, or would. */
  AANBOD,
  /** The part of the demand that supply meets, in persons. */
  VERVULD,
  /** Demand without supply: vraag - aanbod, in persons. */
  TEKORT,
  /** The shortage in percent of the demand. */
  TEKORT_PCT,
  /** The sector's part of the region's shortage, in percent. */
  AANDEEL_TEKORT,
  /** Demand, with that of the base year as 100. */
  INDEX_VRAAG,
  /** Supply, with that of the base year as 100. */
  INDEX_AANBOD,
  /** The shortage, with that of the base year as 100. */
  INDEX_TEKORT;

  private static final Set<Quantity> PERSONS = EnumSet.of(VRAAG, AANBOD, VERVULD, TEKORT);

  /** The name of the column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it counts persons; the others are percents and indices. */
  public boolean isPersons() {
    return PERSONS.contains(this);
  }

  /** The quantity with this column, if there is one. */
  public static Optional<Quantity> ofLabel(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }
}
