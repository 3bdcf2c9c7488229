package nl.regiobeeld.figure;

import nl.regiobeeld.model.Sha256;

/**
 * Which edition and region a figure is of; stands below it, so that a printed figure can be
 * checked.
 *
 * @param edition name of the edition
 * @param digest its {@code inhoud}: the digest of what all tables say
 * @param madeUp whether the edition holds numbers that were made up
 */
public record Stamp(String edition, String digest, boolean madeUp) {
  /** The line below a figure. */
  public String text() {
    return "Regiobeeld %s, inhoud %s%s"
        .formatted(edition, Sha256.brief(digest), madeUp ? ", met verzonnen cijfers" : "");
  }
}
