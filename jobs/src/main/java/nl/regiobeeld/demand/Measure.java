package nl.regiobeeld.demand;

import java.util.Locale;

/** What is measured of the demand for care; the lower-case names are published. */
public enum Measure {
  /** Persons with a condition against those in the base year. */
  PREVALENTIE_INDEX("basisjaar = 100"),
  /** Use of a sector's care against that in the base year. */
  DEMOGRAFISCHE_INDEX_VRAAG("basisjaar = 100"),
  /** Clients of elderly care if they grow with the region's people of 80 and over. */
  CLIENTEN_OUDERENZORG("personen"),
  /** The same clients if they grow with the Netherlands' people of 80 and over. */
  CLIENTEN_LANDELIJKE_TREND("personen"),
  /** Staff of 55 and over, of all staff of a sector. */
  AANDEEL_55PLUS("%"),
  AANDEEL_65PLUS("%"),
  AANDEEL_80PLUS("%"),
  /** People of 65 and over per hundred of 20-64. */
  GRIJZE_DRUK("per 100 20-64-jarigen"),
  /** People of 0-19 per hundred of 20-64. */
  GROENE_DRUK("per 100 20-64-jarigen");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  /** The value of maat. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Dutch unit. */
  public String unit() {
    return unit;
  }

  /** Whether it follows a number from a base year on. */
  boolean hasBase() {
    return switch (this) {
      case PREVALENTIE_INDEX,
          DEMOGRAFISCHE_INDEX_VRAAG,
          CLIENTEN_OUDERENZORG,
          CLIENTEN_LANDELIJKE_TREND ->
          true;
      case AANDEEL_55PLUS, AANDEEL_65PLUS, AANDEEL_80PLUS, GRIJZE_DRUK, GROENE_DRUK -> false;
    };
  }

  /** Whether it is a number of clients, which the Netherlands' number is no yardstick for. */
  public boolean isClients() {
    return this == CLIENTEN_OUDERENZORG || this == CLIENTEN_LANDELIJKE_TREND;
  }
}
