package nl.regiobeeld.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** What indicators, care types, sectors, scenarios and sources are called. */
final class Names {
  private static final Map<String, String> SECTORS =
      Map.of(
          "totaal", "Alle sectoren",
          "vvt", "Verpleging, verzorging en thuiszorg",
          "msz", "Medisch-specialistische zorg",
          "ghz", "Gehandicaptenzorg",
          "ggz", "Geestelijke gezondheidszorg",
          "huisartsen", "Huisartsenzorg",
          "jeugdzorg", "Jeugdzorg",
          "overig", "Overige zorg en welzijn",
          "niet_verdeeld", "Niet verdeeld");
  private static final Map<String, String> SCENARIOS =
      Map.of(
          "referentie", "Referentie",
          "bevroren_aanbod", "Aanbod blijft als in het basisjaar",
          "initiatieven_laag", "Initiatieven, lage schatting",
          "initiatieven_midden", "Initiatieven, middenschatting",
          "initiatieven_hoog", "Initiatieven, hoge schatting");

  private final Map<String, TableRow> indicators = new HashMap<>();
  private final Map<String, TableRow> careTypes = new HashMap<>();
  private final FigureSettings settings;

  /** Names as an edition and the settings have them. */
  Names(Facts facts, FigureSettings settings) {
    this.settings = settings;
    for (TableRow row : facts.rows(DefinitionTable.DEFINITIES, Map.of())) {
      (row.text("soort").equals("indicator") ? indicators : careTypes)
          .putIfAbsent(row.text("meting"), row);
    }
  }

  /** An indicator. */
  String indicator(String id) {
    return name(indicators, id).orElseGet(() -> words(id));
  }

  /** The unit of an indicator; empty when the edition does not tell. */
  String unit(String id) {
    return Optional.ofNullable(indicators.get(id)).map(row -> row.text("eenheid")).orElse("");
  }

  /** A care type, a group of them, or all. */
  String careType(String id) {
    if (id.equals("totaal")) {
      return "Alle zorg (Zvw)";
    }
    return Optional.ofNullable(settings.careTypes().get(id))
        .or(() -> name(careTypes, id))
        .orElseGet(() -> words(id));
  }

  /** Whichever of both an id is. */
  String measure(String id) {
    return indicators.containsKey(id) ? indicator(id) : careType(id);
  }

  /** A source, with its table id. */
  String source(String id) {
    return settings.sources().getOrDefault(id, id);
  }

  /** A sector of care. */
  static String sector(String id) {
    return SECTORS.getOrDefault(id, words(id));
  }

  /** A scenario. */
  static String scenario(String id) {
    return SCENARIOS.getOrDefault(id, words(id));
  }

  /** An id of which nothing better is known. */
  static String words(String id) {
    String text = id.replace('_', ' ');
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static Optional<String> name(Map<String, TableRow> rows, String id) {
    return Optional.ofNullable(rows.get(id))
        .map(row -> row.text("naam"))
        .filter(name -> !name.isEmpty());
  }
}
