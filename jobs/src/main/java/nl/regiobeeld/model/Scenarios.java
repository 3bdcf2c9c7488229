package nl.regiobeeld.model;

import java.util.List;

/** The scenarios that every forecast has. */
public final class Scenarios {
  /** What the publisher expects. */
  public static final String REFERENCE = "referentie";

  /** Supply stays what it was in the base year. */
  public static final String FROZEN = "bevroren_aanbod";

  /** The initiatives do what is hoped for at least, in the middle, at most. */
  public static final String LOW = "initiatieven_laag";

  public static final String MIDDLE = "initiatieven_midden";
  public static final String HIGH = "initiatieven_hoog";

  /** Those in which initiatives take demand away. */
  public static final List<String> INITIATIVES = List.of(LOW, MIDDLE, HIGH);

  /** All of them. */
  public static final List<String> ALL = List.of(REFERENCE, FROZEN, LOW, MIDDLE, HIGH);

  private Scenarios() {}
}
