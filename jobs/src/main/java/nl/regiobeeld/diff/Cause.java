package nl.regiobeeld.diff;

import java.util.Locale;

/** Why a row of one edition is not, or not the same, in another. */
public enum Cause {
  /** The source has this period in the later edition only. */
  NIEUWE_PERIODE,
  /** The source has this period in the earlier edition only. */
  VERVALLEN_PERIODE,
  /** The files of the source about this period are others. */
  HERZIENE_BRON,
  /** Name, unit, polarity or group of what is measured is another. */
  GEWIJZIGDE_DEFINITIE,
  /** Settings or reference data are others. */
  GEWIJZIGDE_CONFIGURATIE,
  /** The program is another. */
  GEWIJZIGDE_CODE,
  /** The later edition has the table, the earlier one has not. */
  NIEUWE_TABEL,
  /** The earlier edition has the table, the later one has not. */
  VERVALLEN_TABEL,
  /** The later edition has the column, the earlier one has not. */
  NIEUWE_KOLOM,
  /** The earlier edition has the column, the later one has not. */
  VERVALLEN_KOLOM,
  /** It follows from other inputs than its own: a weight, a series of years, a national value. */
  AFGELEID,
  /** Nothing that the editions tell of differs: another option, or an edit by hand. */
  ONVERKLAARD;

  /** The cause as it is printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
