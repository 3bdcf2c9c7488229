package nl.regiobeeld.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiobeeld.model.Secrets;
import nl.regiobeeld.schedule.Hook;
import nl.regiobeeld.schedule.Hook.Occasion;
import nl.regiobeeld.schedule.Task;
import nl.regiobeeld.schedule.Task.Missed;
import nl.regiobeeld.schedule.Timetable;
import nl.regiobeeld.source.Nearest;

/** Reads {@code conf/schedule.yaml}, which no table follows from. */
public final class ScheduleReader {
  /** The file's name in the folder of settings. */
  public static final String FILE = "schedule.yaml";

  private static final String ZONE = "Europe/Amsterdam";
  private static final List<String> MISSED = List.of("inhalen", "overslaan");
  private static final int HALF_DAY = 43_200;
  private static final int MINUTE = 60;

  private final Collection<String> sources;
  private final Function<List<String>, Optional<String>> commandFault;
  private Optional<ZoneId> zone = Optional.empty();

  private ScheduleReader(
      Collection<String> sources, Function<List<String>, Optional<String>> commandFault) {
    this.sources = sources;
    this.commandFault = commandFault;
  }

  /**
   * The jobs, in the order of the file.
   *
   * @param text the file's content, or none when it is missing
   * @param sources ids of the sources that can be fetched
   * @param commandFault what is wrong with a command line of the program, if anything is
   * @throws nl.regiobeeld.model.Refusal naming every problem with its line
   */
  public static List<Task> read(
      Optional<String> text,
      Collection<String> sources,
      Function<List<String>, Optional<String>> commandFault) {
    Problems problems = new Problems();
    YamlMap file = YamlFile.read(FILE, text, problems);
    if (file.keys().isEmpty()) {
      problems.refuse();
    }
    file.allow("tijdzone", "bij", "haaktijd", "taken");
    List<Task> tasks = new ScheduleReader(sources, commandFault).tasks(file);
    problems.refuse();
    return tasks;
  }

  private List<Task> tasks(YamlMap file) {
    zone = zone(file, file.optional("tijdzone").orElse(ZONE));
    Duration longest = Duration.ofSeconds(file.number("haaktijd", MINUTE));
    Map<Occasion, Hook> hooks = hooks(file, Map.of(), longest);
    YamlMap all = file.required("taken");
    List<Task> tasks = new ArrayList<>();
    for (String name : all.keys()) {
      if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
        all.problem(name, "'" + name + "' is no name of a job: use a-z, 0-9 and _");
      }
      YamlMap entry = all.map(name);
      if (all.isMap(name)) {
        tasks.add(task(name, entry, hooks, longest));
      }
    }
    if (file.isMap("taken") && all.keys().isEmpty()) {
      file.problem("taken", "'taken' names no job");
    }
    return tasks;
  }

  private Task task(String name, YamlMap entry, Map<Occasion, Hook> usual, Duration hookLongest) {
    entry.allow(
        "opdracht",
        "cron",
        "tijdzone",
        "gemist",
        "wacht_op",
        "pogingen",
        "wachten",
        "hoogstens",
        "bij");
    if (entry.has("cron") == entry.has("wacht_op")) {
      entry.problem("wacht_op", "'" + name + "' needs either 'cron' or 'wacht_op'");
    }
    if (!entry.has("cron")) {
      List.of("tijdzone", "gemist").stream()
          .filter(entry::has)
          .forEach(key -> entry.problem(key, "'" + key + "' is for jobs with 'cron'"));
    }
    return new Task(
        name,
        command(entry),
        entry.has("cron") ? timetable(entry) : Optional.empty(),
        waitsFor(entry),
        missed(entry),
        entry.number("pogingen", 1),
        Duration.ofSeconds(entry.number("wachten", 15 * MINUTE)),
        Duration.ofSeconds(entry.number("hoogstens", HALF_DAY)),
        hooks(entry, usual, hookLongest));
  }

  private List<String> command(YamlMap entry) {
    List<String> command = words(entry, "opdracht");
    if (!command.isEmpty()) {
      commandFault.apply(command).ifPresent(fault -> entry.problem("opdracht", fault));
    }
    return command;
  }

  /** A program's name and arguments; as settings are read by many, without secrets. */
  private static List<String> words(YamlMap entry, String key) {
    List<String> words = entry.texts(key);
    if (words.isEmpty() || words.get(0).isBlank()) {
      entry.problem(key, "'" + key + "' is missing or empty: write it as [program, argument, …]");
      return List.of();
    }
    if (!entry.isList(key) && words.get(0).strip().contains(" ")) {
      entry.problem(
          key,
          "'%s' is one text, and no shell takes it apart: write [%s]"
              .formatted(key, String.join(", ", words.get(0).strip().split("\\s+"))));
    }
    if (words.stream().anyMatch(Secrets::in)) {
      entry.problem(
          key,
          "'"
              + key
              + "' holds a password or token, and settings are read by many; let the program take"
              + " it from the environment or a file of yours");
    }
    return words;
  }

  private Optional<Timetable> timetable(YamlMap entry) {
    Optional<ZoneId> own = entry.has("tijdzone") ? zone(entry, entry.text("tijdzone")) : zone;
    String text = entry.text("cron");
    if (own.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Timetable.read(text, own.get()));
    } catch (IllegalArgumentException e) {
      entry.problem(
          "cron",
          "'%s' is no time: %s; write minute, hour, day of the month, month, day of the week, such as \"0 6 1 * *\""
              .formatted(text, e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(YamlMap entry, String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      entry.problem(
          "tijdzone",
          "'%s' is no time zone%s"
              .formatted(text, Nearest.hint(text, ZoneId.getAvailableZoneIds())));
      return Optional.empty();
    }
  }

  private List<String> waitsFor(YamlMap entry) {
    List<String> wanted = entry.texts("wacht_op");
    if (entry.has("wacht_op") && wanted.isEmpty()) {
      entry.problem("wacht_op", "'wacht_op' names no source");
    }
    for (String source : wanted) {
      if (!sources.contains(source)) {
        entry.problem(
            "wacht_op",
            "there is no source '%s' under 'ophalen' in conf/sources.yaml%s"
                .formatted(source, Nearest.hint(source, sources)));
      }
    }
    return wanted.stream().distinct().toList();
  }

  private static Missed missed(YamlMap entry) {
    return entry.has("gemist")
        ? entry
            .choice(
                "gemist",
                text ->
                    Optional.of(text)
                        .filter(MISSED::contains)
                        .map(choice -> Missed.valueOf(choice.toUpperCase(Locale.ROOT))),
                MISSED)
            .orElse(Missed.INHALEN)
        : Missed.INHALEN;
  }

  /** The hooks of an entry before the usual ones; an empty list means none. */
  private static Map<Occasion, Hook> hooks(
      YamlMap entry, Map<Occasion, Hook> usual, Duration longest) {
    Map<Occasion, Hook> hooks = new EnumMap<>(Occasion.class);
    hooks.putAll(usual);
    YamlMap given = entry.map("bij");
    for (Occasion occasion : Occasion.values()) {
      String key = occasion.text();
      if (given.isList(key) && given.texts(key).isEmpty()) {
        hooks.remove(occasion);
      } else if (given.has(key)) {
        hooks.put(occasion, new Hook(words(given, key), longest));
      }
    }
    given.allow(List.of(Occasion.values()).stream().map(Occasion::text).toArray(String[]::new));
    return hooks;
  }
}
