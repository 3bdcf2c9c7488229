package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;

/** Reads {@code conf/figures.yaml}, which no table follows from. */
public final class FiguresReader {
  /** The file's name in the folder of settings. */
  public static final String FILE = "figures.yaml";

  private FiguresReader() {}

  /**
   * The settings for figures.
   *
   * @param text the file's content, or none when it is missing
   * @throws nl.regiobeeld.model.Refusal naming every problem with its line
   */
  public static FigureSettings read(Optional<String> text) {
    Problems problems = new Problems();
    YamlMap file =
        YamlFile.read(FILE, text, problems)
            .allow("wielen", "gerangschikt", "zorgsoorten", "bronnen");
    FigureSettings settings =
        new FigureSettings(
            wheels(file.required("wielen")),
            lists(file.map("gerangschikt")),
            texts(file.map("zorgsoorten")),
            texts(file.map("bronnen")));
    problems.refuse();
    return settings;
  }

  private static List<WheelPlan> wheels(YamlMap all) {
    List<WheelPlan> wheels = new ArrayList<>();
    for (String id : all.keys()) {
      if (!id.matches("wiel[a-z0-9_-]*")) {
        all.problem(
            id, "'" + id + "' is no id of a wheel: begin with 'wiel', then a-z, 0-9, _ and -");
      }
      YamlMap entry = all.map(id).allow("titel", "leeftijd", "bloemblaadjes");
      List<String> ages = entry.texts("leeftijd");
      if (ages.isEmpty()) {
        entry.problem("leeftijd", "'leeftijd' is missing or empty");
      }
      Map<String, String> petals = texts(entry.required("bloemblaadjes"));
      if (petals.size() < 3) {
        entry.problem("bloemblaadjes", "a wheel needs three petals or more");
      }
      wheels.add(new WheelPlan(id, entry.text("titel"), ages, petals));
    }
    return wheels;
  }

  private static Map<String, String> texts(YamlMap map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.keys().forEach(key -> texts.put(key, map.text(key)));
    return texts;
  }

  private static Map<String, List<String>> lists(YamlMap map) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    map.keys().forEach(key -> lists.put(key, map.texts(key)));
    return lists;
  }
}
