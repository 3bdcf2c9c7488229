package nl.regiobeeld.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A sector of care and welfare with staff of its own; the lower-case names are its ids. */
public enum Sector {
  VVT("Verpleging, verzorging en thuiszorg"),
  MSZ("Medisch specialistische zorg"),
  GHZ("Gehandicaptenzorg"),
  GGZ("Geestelijke gezondheidszorg"),
  HUISARTSEN("Huisartsen en gezondheidscentra"),
  JEUGDZORG("Jeugdzorg"),
  OVERIG("Overige zorg en welzijn");

  /** Other names, lower case: as AZW and the plans print them. */
  private static final Map<String, Sector> ALSO =
      Map.of(
          "verpleging, verzorging & thuiszorg", VVT,
          "ziekenhuizen en overige medisch specialistische zorg", MSZ,
          "ziekenhuizen en overige med. spec. zorg", MSZ,
          "huisartsenzorg", HUISARTSEN,
          "overige zorg", OVERIG);

  private final String title;

  Sector(String title) {
    this.title = title;
  }

  /** The id in files and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Dutch name for figures. */
  public String title() {
    return title;
  }

  /** The sector with this id or one of its names, in any case. */
  public static Optional<Sector> of(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.id().equals(word) || each.title.equalsIgnoreCase(word))
        .findFirst()
        .or(() -> Optional.ofNullable(ALSO.get(word)));
  }

  /** All ids, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Sector::id).toList();
  }
}
