package nl.regiobeeld.model;

import java.io.Serializable;

/**
 * A region: CBS code or own id, register name without suffixes, kind.
 *
 * @param code for example {@code GG6106}, {@code GM0917} or {@code ZL}
 * @param name for example {@code GGD Zuid-Limburg}
 */
public record Region(String code, String name, RegionKind kind) implements Serializable {
  /** The Netherlands; NL01 in a publisher's file is the same country. */
  public static final String NETHERLANDS = "NL00";
}
