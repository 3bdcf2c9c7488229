package nl.regiobeeld.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;

/** Addresses that publishers write into their answers, and those that we make. */
final class Links {
  private static final String NOT_IN_AN_ADDRESS = " \"<>\\^`{|}";
  private static final Pattern FILE_NAME_8 =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_NAME =
      Pattern.compile("filename\\s*=\\s*(\"[^\"]*\"|[^;]+)", Pattern.CASE_INSENSITIVE);

  /** Characters that move a cursor or turn the text around. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private static final Pattern DOTS = Pattern.compile("\\.*");

  /** As most file systems have it. */
  private static final int LONGEST_NAME = 255;

  private Links() {}

  /** An address below another, with a query or none. */
  static URI below(URI base, String path, String... query) {
    String text = base.toString();
    String asked = query.length == 0 ? "" : "?" + String.join("&", query);
    return URI.create((text.endsWith("/") ? text : text + "/") + path + asked);
  }

  /** One {@code name=value} of a query; {@code $} stays as it is, as OData's examples write it. */
  static String query(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Where a link in an answer leads: on the same host, and by https if the answer came so.
   *
   * @throws Refusal for a link to another host
   */
  static URI follow(URI from, String link) {
    URI to = from.resolve(address(from, link));
    boolean sameHost = from.getHost().equalsIgnoreCase(to.getHost() == null ? "" : to.getHost());
    boolean samePort = from.getPort() == to.getPort() || !from.getScheme().equals(to.getScheme());
    boolean web = "http".equals(to.getScheme()) || "https".equals(to.getScheme());
    if (!sameHost || !samePort || !web || to.getRawUserInfo() != null) {
      throw Refusal.input(
          "%s leads on to another host or user, %s; not followed"
              .formatted(from, Secrets.without(link)));
    }
    return from.getScheme().equals("https") && to.getScheme().equals("http")
        ? URI.create("https" + to.toString().substring("http".length()))
        : to;
  }

  /** A link as an address; servers do not always write characters the way an address needs them. */
  private static URI address(URI from, String link) {
    StringBuilder sound = new StringBuilder();
    for (char c : link.strip().toCharArray()) {
      if (NOT_IN_AN_ADDRESS.indexOf(c) >= 0) {
        sound.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        sound.append(c);
      }
    }
    try {
      return new URI(sound.toString());
    } catch (URISyntaxException e) {
      throw Refusal.input("%s leads on to '%s', which is no address".formatted(from, link));
    }
  }

  /** A file's own name: as the server gives it, else the last part of its address. */
  static String fileName(URI address, String disposition) {
    String given = Optional.ofNullable(disposition).map(Links::named).orElse("");
    String path = address.getPath() == null ? "" : address.getPath();
    String name = given.isBlank() ? path : given;
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = UNPRINTABLE.matcher(last).replaceAll("").strip();
    return DOTS.matcher(plain).matches()
        ? "bestand"
        : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  private static String named(String disposition) {
    Matcher encoded = FILE_NAME_8.matcher(disposition);
    if (encoded.find()) {
      return URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
    Matcher plain = FILE_NAME.matcher(disposition);
    return plain.find() ? plain.group(1).replace("\"", "") : "";
  }
}
