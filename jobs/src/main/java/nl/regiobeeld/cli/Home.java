package nl.regiobeeld.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.config.ClaimsReader;
import nl.regiobeeld.config.FiguresReader;
import nl.regiobeeld.config.ScheduleReader;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.config.SettingsReader;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schedule.Task;

/** Where the program lies: its settings, reference data and sample. */
final class Home {
  private final Places places;

  Home(Places places) {
    this.places = places;
  }

  /** The project's folder, as the launcher tells it, or the working folder. */
  static String folder() {
    return System.getProperty("regiobeeld.home", Path.of("").toAbsolutePath().toString());
  }

  /** The folder of the embedded sample. */
  static String sample() {
    return folder() + "/data/sample";
  }

  /** The reference data. */
  Reference reference() {
    return Reference.read(this::referenceText);
  }

  /**
   * The settings.
   *
   * @param folder of the settings files, or none for those of the project
   */
  Settings settings(Optional<String> folder, Reference reference) {
    String conf = folder.orElse(folder() + "/conf");
    List<String> initiatives = filesBelow(conf, SettingsReader.INITIATIVES);
    return new SettingsReader(name -> text(conf + "/" + name), initiatives, reference)
        .read(digests(conf, initiatives));
  }

  /**
   * The settings for figures, apart from all others: no table follows from them.
   *
   * @param folder of the settings files, or none for those of the project
   */
  FigureSettings figures(Optional<String> folder) {
    return FiguresReader.read(text(folder.orElse(folder() + "/conf") + "/" + FiguresReader.FILE));
  }

  /**
   * The claims.
   *
   * @param folder of the settings files, or none for those of the project
   * @param regions codes of the known regions and ids of own ones
   */
  List<Claim> claims(Optional<String> folder, Set<String> regions) {
    String conf = folder.orElse(folder() + "/conf");
    List<String> names = filesBelow(conf, ClaimsReader.FOLDER);
    return new ClaimsReader(name -> text(conf + "/" + name), names, regions).read();
  }

  /**
   * The jobs of the schedule, apart from all other settings: no table follows from them.
   *
   * @param folder of the settings files, or none for those of the project
   * @param sources ids of the sources that can be fetched
   * @param commandFault what is wrong with a command line of the program, if anything is
   */
  List<Task> schedule(
      Optional<String> folder,
      Set<String> sources,
      Function<List<String>, Optional<String>> commandFault) {
    String conf = folder.orElse(folder() + "/conf");
    return ScheduleReader.read(text(conf + "/" + ScheduleReader.FILE), sources, commandFault);
  }

  /** The files below a folder of settings, with the folder before them, by name. */
  private List<String> filesBelow(String conf, String name) {
    org.apache.hadoop.fs.Path folder = place(conf + "/" + name);
    return places.filesBelow(folder).stream().map(path -> name + below(folder, path)).toList();
  }

  private static String below(org.apache.hadoop.fs.Path folder, org.apache.hadoop.fs.Path path) {
    return path.toUri().getPath().substring(folder.toUri().getPath().length() + 1);
  }

  private SortedMap<String, String> digests(String conf, List<String> initiatives) {
    SortedMap<String, String> digests = new TreeMap<>();
    List<String> names = new ArrayList<>(SettingsReader.files());
    names.addAll(initiatives);
    for (String name : names) {
      digests.put("conf/" + name, Sha256.of(text(conf + "/" + name).orElse("")));
    }
    for (String name : Reference.FILES) {
      digests.put("reference/" + name, Sha256.of(referenceText(name)));
    }
    return digests;
  }

  private String referenceText(String name) {
    String path = folder() + "/data/reference/" + name;
    return text(path)
        .orElseThrow(() -> Refusal.usage(path + " is missing; restore it from the project"));
  }

  private Optional<String> text(String path) {
    return places.text(place(path));
  }

  /**
   * A path of the home or of settings, with scheme: without one it is on this machine, whatever the
   * cluster's own file system.
   */
  org.apache.hadoop.fs.Path place(String path) {
    boolean hasScheme = path.contains(":/");
    String place = hasScheme ? path : Path.of(path).toAbsolutePath().toUri().toString();
    return places.qualified(place);
  }
}
