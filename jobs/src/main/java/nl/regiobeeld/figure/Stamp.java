package nl.regiobeeld.figure;

/**
 * Which edition and region a figure is of; stands below it, so that a printed figure can be
 * checked.
 *
 * @param edition name of the edition
 * @param digest its {@code inhoud}: the digest of what all tables say
 * @param madeUp whether the edition holds numbers that were made up
 */
public record Stamp(String edition, String digest, boolean madeUp) {
  private static final int SHORT = 12;

  /** The line below a figure. */
  public String text() {
    return "Regiobeeld %s, inhoud %s%s"
        .formatted(
            edition,
            digest.substring(0, Math.min(SHORT, digest.length())),
            madeUp ? ", met verzonnen cijfers" : "");
  }
}
