package nl.regiobeeld.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Sha256;

/**
 * The last field of a manifest: the SHA-256 of the manifest's own bytes with that field empty. It
 * shows damage, not forgery: who may write the manifest can seal it again.
 */
final class Seal {
  private static final Pattern FIELD = Pattern.compile("\"zegel\" : (null|\"[0-9a-f]{64}\")\\s*}");
  private static final String EMPTY = "\"zegel\" : \"\"\n}";

  private Seal() {}

  /** The manifest's text with its seal, whatever seal it had. */
  static String put(String json) {
    String open = open(json);
    return open.replace(EMPTY, EMPTY.replace("\"\"", "\"" + Sha256.of(open) + "\""));
  }

  /** Whether a manifest's text is as it was sealed. */
  static boolean holds(String json) {
    return FIELD.matcher(json).find() && put(json).equals(json);
  }

  private static String open(String json) {
    return FIELD.matcher(json).replaceAll(Matcher.quoteReplacement(EMPTY));
  }
}
