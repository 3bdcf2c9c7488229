package nl.regiobeeld.diff;

import java.math.BigDecimal;

/**
 * What became of a region's figure.
 *
 * @param tabel indicatoren or zorgkosten
 * @param meting indicator or zorgsoort
 * @param niveau of zorgkosten; null of indicatoren
 * @param geslacht of indicatoren; null of zorgkosten
 * @param periodeWas the year in the earlier edition
 * @param periodeWerd the year in the later edition
 * @param was verhouding in the earlier edition
 * @param werd verhouding in the later edition
 * @param verschil werd - was
 * @param kleurWas null when neutral
 * @param kleurWerd null when neutral
 * @param bronWas source in the earlier edition
 * @param bronWerd source in the later edition
 */
public record Movement(
    String tabel,
    String regioCode,
    String regioNaam,
    String meting,
    String niveau,
    String leeftijd,
    String geslacht,
    int periodeWas,
    int periodeWerd,
    BigDecimal was,
    BigDecimal werd,
    BigDecimal verschil,
    String kleurWas,
    String kleurWerd,
    String bronWas,
    String bronWerd) {}
