package nl.regiobeeld.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;

/** Which region a table's region field means, be it a padded code or a label. */
final class RegionCodes {
  /** Two letters and digits, as CBS codes are; wijken and buurten can have letters further on. */
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{0,6}");

  /** A label that ends in the letters of a kind: {@code Friese Waddeneilanden (CG)}. */
  private static final Pattern LABEL_OF_KIND = Pattern.compile(".* \\(([A-Z]{2})\\)");

  private final Register register;
  private final Names names;

  RegionCodes(Register register, Names names) {
    this.register = register;
    this.names = names;
  }

  /** Whether the field names a region of a kind that the regiobeeld does not use. */
  boolean hasNoKind(String field) {
    Matcher label = LABEL_OF_KIND.matcher(field);
    String letters = label.matches() ? label.group(1) : field;
    boolean tellsKind = label.matches() || CODE.matcher(field).matches();
    return tellsKind && !isPlaceSuffix(letters) && RegionKind.ofCode(letters).isEmpty();
  }

  /** Letters that tell two gemeenten of one name apart, and no kind of region. */
  private static boolean isPlaceSuffix(String letters) {
    return letters.equals("NH") || letters.equals("ZH");
  }

  /**
   * The region's code; {@code NL01} becomes {@code NL00}.
   *
   * @param year when the code or label was used
   */
  Optional<String> resolve(String field, int year) {
    if (!CODE.matcher(field).matches()) {
      return names.label(field, year);
    }
    if (field.equals("NL01")) {
      return Optional.of(Region.NETHERLANDS);
    }
    boolean known =
        RegionKind.ofCode(field)
            .map(
                kind ->
                    switch (kind) {
                      case WIJK, BUURT -> isPartOfGemeente(field);
                      default -> register.region(field).isPresent();
                    })
            .orElse(false);
    return known ? Optional.of(field) : Optional.empty();
  }

  private boolean isPartOfGemeente(String code) {
    int digits = code.startsWith("WK") ? 8 : 10;
    return code.length() == digits && register.gemeenten().containsKey("GM" + code.substring(2, 6));
  }

  /** What to suggest for a field that resolves to nothing. */
  String suggestion(String field) {
    return CODE.matcher(field).matches() ? "" : "; bedoelt u " + names.nearest(field) + "?";
  }
}
