package nl.regiobeeld.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.config.FetchSettings.Manners;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.model.Secrets;

/** Reads the section {@code ophalen} of {@code conf/sources.yaml}. */
final class FetchReader {
  private static final int DAY = 86_400;
  private static final long GIGABYTE = 1_000_000_000;
  private static final List<String> WAYS = List.of("zip", "paginas");

  private FetchReader() {}

  static FetchSettings read(YamlMap section) {
    section.allow(
        "verbindingen",
        "verbinden",
        "antwoord",
        "stilstand",
        "pogingen",
        "wachten",
        "wachten_hoogstens",
        "hoogstens",
        "bronnen");
    Manners manners =
        new Manners(
            number(section, "verbindingen", 2, 16),
            seconds(section, "verbinden", 20),
            seconds(section, "antwoord", 180),
            seconds(section, "stilstand", 60),
            number(section, "pogingen", 6, 100),
            seconds(section, "wachten", 2),
            seconds(section, "wachten_hoogstens", 300),
            GIGABYTE * number(section, "hoogstens", 20, 10_000));
    if (manners.longestPause().compareTo(manners.pause()) <= 0) {
      section.problem("wachten_hoogstens", "'wachten_hoogstens' must be more than 'wachten'");
    }
    YamlMap all = section.map("bronnen");
    Map<String, FetchSource> sources = new LinkedHashMap<>();
    for (String id : all.keys()) {
      if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,60}")) {
        all.problem(id, "'" + id + "' is no id: use letters, digits, _ and -");
      }
      sources.put(id, source(id, all.map(id)));
    }
    return new FetchSettings(manners, sources);
  }

  private static FetchSource source(String id, YamlMap entry) {
    entry.allow("via", "adres", "tabel", "licentie", "weg", "filter", "anders");
    Via via =
        entry
            .choice("via", FetchReader::via, List.of("odata4", "odata3", "bestand"))
            .orElse(Via.BESTAND);
    if (via == Via.BESTAND && entry.has("filter")) {
      entry.problem("filter", "'filter' is for tables of OData, not for a file");
    }
    if (via != Via.ODATA4 && (entry.has("weg") || entry.has("anders"))) {
      entry.problem("via", "'weg' and 'anders' are for 'via: odata4' only");
    }
    return new FetchSource(
        id,
        via,
        address(entry, "adres", entry.text("adres")),
        via == Via.BESTAND ? "" : entry.optional("tabel").orElse(id),
        entry.text("licentie"),
        isWhole(entry),
        entry.optional("filter"),
        entry.optional("anders").map(text -> address(entry, "anders", text)));
  }

  private static Optional<Via> via(String text) {
    return Arrays.stream(Via.values())
        .filter(via -> via.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  /** Only pages can be filtered; without a filter the zip is much quicker. */
  private static boolean isWhole(YamlMap entry) {
    boolean filtered = entry.has("filter");
    if (!entry.has("weg")) {
      return !filtered;
    }
    String way =
        entry
            .choice("weg", text -> Optional.of(text).filter(WAYS::contains), WAYS)
            .orElse("paginas");
    if (filtered && way.equals("zip")) {
      entry.problem("weg", "a zip cannot be filtered; write 'weg: paginas' or leave out 'filter'");
    }
    return way.equals("zip");
  }

  private static URI address(YamlMap entry, String key, String text) {
    if (Secrets.in(text)) {
      entry.problem(
          key,
          "'"
              + key
              + "' holds a password or token, and settings are read by many; fetch this file with"
              + " a program that takes it from the environment or a file of yours, and give the"
              + " file to update with --in");
      return URI.create("");
    }
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (text.isEmpty() || (web && address.getHost() != null)) {
        return address;
      }
    } catch (URISyntaxException e) {
      entry.problem(key, "'%s' is no address: %s".formatted(shown(text), e.getReason()));
      return URI.create("");
    }
    entry.problem(key, "'" + shown(text) + "' is no address: begin with https:// and a host");
    return URI.create("");
  }

  /** What cannot be read as an address may have a password before its @. */
  private static String shown(String text) {
    return text.contains("@") ? "…" + text.substring(text.lastIndexOf('@')) : text;
  }

  private static Duration seconds(YamlMap entry, String key, int usual) {
    return Duration.ofSeconds(number(entry, key, usual, DAY));
  }

  private static int number(YamlMap entry, String key, int usual, int most) {
    String text = entry.optional(key).orElse(String.valueOf(usual));
    if (!text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > most) {
      entry.problem(key, "'%s' is no number from 1 to %d".formatted(text, most));
      return usual;
    }
    return Integer.parseInt(text);
  }
}
