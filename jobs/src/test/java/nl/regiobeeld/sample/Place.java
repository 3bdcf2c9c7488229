package nl.regiobeeld.sample;

import java.util.List;

/**
 * A gemeente of the sample.
 *
 * @param code CBS code, such as GM0917
 * @param name as CBS spells it in its tables on wijken and buurten
 * @param vektisName as Vektis spells it
 * @param inhabitants rounded, in 2020
 * @param ggd code of the GGD region if it lies in Limburg, else empty
 * @param burden made-up cost and ill health, as a percentage of the average gemeente's
 */
record Place(String code, String name, String vektisName, int inhabitants, String ggd, int burden) {

  /** All gemeenten of the sample, in CBS's order. */
  static List<Place> all() {
    return SampleTable.rows("gemeenten.csv").stream().map(Place::parse).toList();
  }

  private static Place parse(List<String> fields) {
    return new Place(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        Integer.parseInt(fields.get(3)),
        fields.get(4),
        Integer.parseInt(fields.get(5)));
  }

  /** Whether it lies in Limburg: its wijken and buurten are in the sample too. */
  boolean inLimburg() {
    return !ggd.isEmpty();
  }
}
