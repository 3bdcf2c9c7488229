package nl.regiobeeld.diff;

/**
 * A file that an edition was made from, with a period that it has values of.
 *
 * @param periode a year; null of files that tell of others
 */
public record Delivery(String bron, Integer periode, String bestand, String sha256) {}
