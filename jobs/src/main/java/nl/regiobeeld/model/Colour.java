package nl.regiobeeld.model;

import java.util.Locale;

/** The colours of the regiobeeld, from good to bad. */
public enum Colour {
  GROEN,
  LICHTGROEN,
  GEEL,
  ORANJE,
  ROOD;

  /** The colour's Dutch name as published. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
