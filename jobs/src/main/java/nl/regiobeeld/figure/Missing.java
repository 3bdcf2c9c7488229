package nl.regiobeeld.figure;

import static nl.regiobeeld.model.RegionKind.COROP;
import static nl.regiobeeld.model.RegionKind.EIGEN;
import static nl.regiobeeld.model.RegionKind.GGD;
import static nl.regiobeeld.model.RegionKind.LAND;
import static nl.regiobeeld.model.RegionKind.PROVINCIE;
import static nl.regiobeeld.model.RegionKind.ZORGKANTOOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.RegionKind;

/**
 * What stands in the place of a figure that no source has numbers for.
 *
 * @param what is not published, in Dutch, to begin a sentence with
 * @param kinds what {@code ./regiobeeld template} must be asked for to bring it
 */
record Missing(String what, String kinds) {
  /** The plans' figures about staff are of regions; of a gemeente nobody expects them. */
  private static final Set<RegionKind> KINDS =
      Set.of(EIGEN, GGD, COROP, PROVINCIE, LAND, ZORGKANTOOR);

  /** A missing figure about the labour market: a forecast brings it, or the model's own input. */
  static Missing forecast(String what) {
    return new Missing(
        what,
        "--kind prognose, of voor het eigen model --kind personeel, zorggebruik en"
            + " bevolkingsprognose");
  }

  /**
   * The figure that says so; none for kinds of region that are not expected to have it.
   *
   * @param reason why, as far as a table tells; may be empty
   * @param source where it could have stood; may be empty
   */
  Optional<Figure> figure(Page page, String id, String title, String reason, String source) {
    boolean expected = RegionKind.ofLabel(page.kind()).filter(KINDS::contains).isPresent();
    String why = (what + " niet gepubliceerd. " + reason).strip() + " " + remedy();
    String where = source.isEmpty() ? "geen bron in deze editie" : source;
    return Optional.of(page.figure(id, title, "", new Unpublished(why), List.of(), where))
        .filter(figure -> expected);
  }

  private String remedy() {
    return "Een eigen opgave brengt dit: ./regiobeeld template %s.".formatted(kinds);
  }
}
