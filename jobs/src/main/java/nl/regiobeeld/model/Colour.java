package nl.regiobeeld.model;

import java.util.Locale;

/** The colours of the regiobeeld, from good to bad. */
public enum Colour {
  GROEN(0x1a7a3e, true),
  LICHTGROEN(0xa8dc9c, false),
  GEEL(0xffec9e, false),
  ORANJE(0xf6a04d, false),
  ROOD(0xb71c2b, true);

  private final int rgb;
  private final boolean dark;

  Colour(int rgb, boolean dark) {
    this.rgb = rgb;
    this.dark = dark;
  }

  /** How it looks wherever it is shown, on paper and on a screen: red, green and blue. */
  public int rgb() {
    return rgb;
  }

  /** Whether letters on it have to be white. */
  public boolean isDark() {
    return dark;
  }

  /** The colour's Dutch name as published. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
