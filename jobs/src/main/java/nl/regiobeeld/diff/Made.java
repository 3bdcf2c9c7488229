package nl.regiobeeld.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.regiobeeld.edition.Manifest;

/**
 * What two editions are and were made with.
 *
 * @param was the earlier edition
 * @param werd the later one
 */
public record Made(Side was, Side werd) {
  /**
   * One edition.
   *
   * @param inhoud digest of what it says; null of older editions
   */
  public record Side(
      String editie,
      String gemaaktOp,
      int schemaVersie,
      String codeVersie,
      String configuratieDigest,
      String inhoud) {

    private static Side of(Manifest manifest) {
      return new Side(
          manifest.editie(),
          manifest.gemaaktOp(),
          manifest.schemaVersie(),
          manifest.codeVersie(),
          manifest.configuratieDigest(),
          manifest.inhoud());
    }
  }

  /** Two editions by their manifests. */
  public static Made of(Manifest was, Manifest now) {
    return new Made(Side.of(was), Side.of(now));
  }

  /** Whether the settings and reference data are the same. */
  public boolean sameConfiguration() {
    return was.configuratieDigest().equals(werd.configuratieDigest());
  }

  /** Whether the program is the same. */
  public boolean sameCode() {
    return was.codeVersie().equals(werd.codeVersie());
  }

  /** Whether both editions say the same; none when an older one does not tell. */
  public Optional<Boolean> sameContent() {
    return was.inhoud() == null || werd.inhoud() == null
        ? Optional.empty()
        : Optional.of(was.inhoud().equals(werd.inhoud()));
  }

  /**
   * The files of settings and reference data that differ; none when an older edition does not tell.
   */
  public static Optional<List<String>> configuration(Manifest was, Manifest now) {
    Map<String, String> before = was.configuratie();
    Map<String, String> after = now.configuratie();
    if (before == null || after == null) {
      return Optional.empty();
    }
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return Optional.of(List.copyOf(names));
  }
}
