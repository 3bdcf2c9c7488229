package nl.regiobeeld.report;

import nl.regiobeeld.model.RegionKind;

/**
 * A region with a page of its own.
 *
 * @param code its regio_code
 * @param name its regio_naam
 * @param kind its regio_soort
 * @param main whether the report is about it, rather than beside it: then it has all figures, and
 *     an origin behind every number
 */
public record Area(String code, String name, String kind, boolean main) {
  /** Its name in addresses of files: letters, digits, - and _ only. */
  public String file() {
    return file(code);
  }

  /** The same of a regio_code. */
  static String file(String code) {
    return code.replaceAll("[^A-Za-z0-9_-]", "_");
  }

  /** The kind in words. */
  public String kindText() {
    return switch (RegionKind.ofLabel(kind).orElse(RegionKind.EIGEN)) {
      case LAND -> "land";
      case LANDSDEEL -> "landsdeel";
      case PROVINCIE -> "provincie";
      case COROP -> "COROP-gebied";
      case GGD -> "GGD-regio";
      case ZORGKANTOOR -> "zorgkantoorregio";
      case GEMEENTE -> "gemeente";
      case WIJK -> "wijk";
      case BUURT -> "buurt";
      case EIGEN -> "eigen regio";
    };
  }

  /** The kind as the heading of a list. */
  public String kindHeading() {
    return switch (RegionKind.ofLabel(kind).orElse(RegionKind.EIGEN)) {
      case LAND -> "Land";
      case LANDSDEEL -> "Landsdelen";
      case PROVINCIE -> "Provincies";
      case COROP -> "COROP-gebieden";
      case GGD -> "GGD-regio\u2019s";
      case ZORGKANTOOR -> "Zorgkantoorregio\u2019s";
      case GEMEENTE -> "Gemeenten";
      case WIJK -> "Wijken";
      case BUURT -> "Buurten";
      case EIGEN -> "Eigen regio\u2019s";
    };
  }
}
