package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.source.Nearest;

/**
 * Reads the files in {@code conf/claims}. They change no table, so that they are no part of {@link
 * Settings} nor of an edition's digests.
 */
public final class ClaimsReader {
  /** The folder of the settings files about claims, as many as a user likes. */
  public static final String FOLDER = "claims/";

  private static final String ID = "[a-z][a-z0-9_]*";
  private static final String PLACE = "\\d{3}:\\d+(-\\d+)?";

  private final Function<String, Optional<String>> text;
  private final List<String> names;
  private final Set<String> regions;
  private final Problems problems = new Problems();
  private final Map<String, String> fileOf = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  /**
   * A reader.
   *
   * @param text gives the content of a settings file by name, or none when it is missing
   * @param names of the files below {@link #FOLDER}, each with the folder before it
   * @param regions codes of the known regions and ids of own ones
   */
  public ClaimsReader(
      Function<String, Optional<String>> text, List<String> names, Set<String> regions) {
    this.text = text;
    this.names = names;
    this.regions = regions;
  }

  /**
   * Reads everything.
   *
   * @throws nl.regiobeeld.model.Refusal naming every problem with its file and line
   */
  public List<Claim> read() {
    for (String name : FileNames.sound(FOLDER, names, problems)) {
      file(name, YamlFile.read(name, text.apply(name), problems));
    }
    problems.refuse();
    return claims;
  }

  private void file(String name, YamlMap file) {
    file.allow("regio", "stellingen");
    String region = file.text("regio");
    requireRegion(file, "regio", region);
    YamlMap list = file.required("stellingen");
    for (String id : list.keys()) {
      if (!id.matches(ID)) {
        list.problem(id, "'" + id + "' is no id; use lower-case letters, digits and _");
      }
      if (list.isMap(id)) {
        claim(id, region, list.map(id));
      } else {
        list.problem(id, "'" + id + "' needs 'name: value' lines below it");
      }
      String other = fileOf.put(id, name);
      if (other != null) {
        list.problem(id, "'%s' stands in conf/%s too".formatted(id, other));
      }
    }
  }

  private void claim(String id, String region, YamlMap entry) {
    entry.allow(
        "zin",
        "vindplaats",
        "toelichting",
        "cellen",
        "stelling",
        "afgerond_op",
        "rijen",
        "elke",
        "grootste",
        "ontbreekt");
    String place = entry.text("vindplaats");
    if (!place.isEmpty() && !place.matches(PLACE)) {
      entry.problem(
          "vindplaats", "'" + place + "' tells no document and lines; write it as 002:959-961");
    }
    String sentence = entry.text("zin");
    String note = entry.optional("toelichting").orElse("");
    new CheckReader(region, this::requireRegion)
        .read(entry)
        .ifPresent(check -> claims.add(new Claim(id, region, sentence, place, note, check)));
  }

  private void requireRegion(YamlMap entry, String key, String region) {
    if (!region.isEmpty() && !regions.contains(region)) {
      entry.problem(
          key, "'" + region + "' is no region's code nor an id" + Nearest.hint(region, regions));
    }
  }
}
