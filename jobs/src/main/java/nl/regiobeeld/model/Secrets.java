package nl.regiobeeld.model;

import java.util.regex.Pattern;

/** Finds passwords and tokens in addresses, and leaves them out of what is printed or kept. */
public final class Secrets {
  /** {@code https://user:password@host}; the @ of {@code abfs://container@account} is no secret. */
  private static final Pattern USER =
      Pattern.compile("^(https?:)//[^/?#]*@|^([A-Za-z][A-Za-z0-9+.-]*:)//[^/?#]*:[^/?#]*@");

  /** {@code ?api_key=…}, {@code &X-Amz-Signature=…}, {@code &sig=…} */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[?&;]([^=&;#]*((?<!skip)token|secret|passw(or)?d|signature|credential|api[-_]?key|subscription-key)"
              + "[^=&;#]*|key|sig|pwd|auth)=[^&;#]",
          Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  /** Whether an address holds a password or a token. */
  public static boolean in(String address) {
    return USER.matcher(address).find() || TOKEN.matcher(address).find();
  }

  /**
   * An address as it may be shown: what could be secret in it, and all behind that, is left out.
   */
  public static String without(String address) {
    if (!in(address)) {
      return address;
    }
    String open = USER.matcher(address).replaceFirst("$1$2//");
    int query = open.indexOf('?');
    return query < 0 ? open : open.substring(0, query) + "?…";
  }
}
