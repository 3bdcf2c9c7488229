package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.ScheduleReader;
import nl.regiobeeld.schedule.Task;
import nl.regiobeeld.schedule.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of conf/deploy: that they can be read, and agree with conf/schedule.yaml. */
class DeployTest {
  private static final Pattern CALENDAR =
      Pattern.compile("\\*-\\*-(\\d\\d) (\\d\\d):(\\d\\d):00 (\\S+)");
  private static final Pattern UTC =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d) UTC");
  private static final int YEAR = 12;

  private static Path file(String name) {
    return Project.file("conf/deploy/" + name).toAbsolutePath();
  }

  private static Task task(String name) {
    return ScheduleReader.read(
            Project.text("conf/schedule.yaml"),
            Project.settings().fetch().sources().keySet(),
            JobLines::fault)
        .stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ophalen", "controleren"})
  void aTimerGoesOffWhenItsJobIsDue(String name) throws IOException {
    Map<String, String> timer = unit("regiobeeld@" + name + ".timer");
    Matcher calendar = CALENDAR.matcher(timer.get("Timer.OnCalendar"));
    assertThat(calendar.matches()).as(timer.get("Timer.OnCalendar")).isTrue();

    String cron =
        "%d %d %d * * %s"
            .formatted(
                Integer.valueOf(calendar.group(3)),
                Integer.valueOf(calendar.group(2)),
                Integer.valueOf(calendar.group(1)),
                calendar.group(4));
    Task task = task(name);
    assertThat(task.timetable().orElseThrow()).hasToString(cron);
    assertThat(timer.get("Timer.Persistent"))
        .isEqualTo(task.missed() == Task.Missed.INHALEN ? "true" : "false");
    assertThat(timer).containsEntry("Install.WantedBy", "timers.target");
  }

  /** By systemd itself, over a year. */
  @ParameterizedTest
  @ValueSource(strings = {"ophalen", "controleren"})
  void systemdReadsTheCalendarAsWeDo(String name) throws IOException, InterruptedException {
    String calendar = unit("regiobeeld@" + name + ".timer").get("Timer.OnCalendar");
    String said =
        systemd(
            "calendar", "--iterations=" + YEAR, "--base-time=2027-01-02 00:00:00 UTC", calendar);

    Timetable timetable = task(name).timetable().orElseThrow();
    List<Instant> due = new ArrayList<>();
    Instant last = Instant.parse("2027-01-02T00:00:00Z");
    for (int i = 0; i < YEAR; i++) {
      last = timetable.next(last).orElseThrow();
      due.add(last);
    }
    assertThat(
            UTC.matcher(said)
                .results()
                .map(time -> Instant.parse(time.group(1) + "T" + time.group(2) + "Z"))
                .distinct())
        .containsExactlyElementsOf(due);
  }

  @Test
  void systemdFindsNoFaultInTheUnits(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<String> units = new ArrayList<>(List.of("verify"));
    String home = Project.file("").toAbsolutePath().normalize().toString();
    try (Stream<Path> files = Files.list(file(""))) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*(service|timer)")).toList()) {
        Path copy = folder.resolve(file.getFileName());
        Files.writeString(copy, Files.readString(file).replace("/opt/regiobeeld", home));
        // A service with @ in its name is looked at through the timers.
        if (!copy.toString().endsWith("@.service")) {
          units.add(copy.toString());
        }
      }
    }
    assertThat(units).hasSize(4);
    assertThat(
            systemd(units.toArray(String[]::new))
                .lines()
                .filter(line -> line.contains(folder.toString())))
        .isEmpty();
  }

  private static String systemd(String... arguments) throws IOException, InterruptedException {
    Path program = Path.of("/usr/bin/systemd-analyze");
    assumeTrue(Files.isExecutable(program), "skipped: no systemd-analyze on this machine");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TZ", "UTC");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @ParameterizedTest
  @ValueSource(strings = {"regiobeeld.service", "regiobeeld@.service"})
  void aServiceStartsWhatThereIs(String name) throws IOException {
    Map<String, String> unit = unit(name);
    List<String> line = List.of(unit.get("Service.ExecStart").replace("%i", "ophalen").split(" "));

    assertThat(line).startsWith("/opt/regiobeeld/regiobeeld", "schedule");
    Cli.Result parsed = Cli.run("schedule", "--help");
    assertThat(line.stream().filter(word -> word.startsWith("--")))
        .isNotEmpty()
        .allMatch(parsed.out()::contains);
    assertThat(unit).containsEntry("Service.ReadWritePaths", "/var/lib/regiobeeld");
  }

  /** A unit's entries, by section and name. */
  private static Map<String, String> unit(String name) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(file(name))) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("=", 2);
        entries.put(section + "." + parts[0], parts[1]);
      }
    }
    return entries;
  }

  @Test
  void theCronJobHasWhatKubernetesAsksForAndGoesOffWhenItsJobIsDue() throws IOException {
    Object job =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(file("cronjob.yaml")));

    assertThat(at(job, "apiVersion")).isEqualTo("batch/v1");
    assertThat(at(job, "kind")).isEqualTo("CronJob");
    assertThat((String) at(job, "metadata", "name")).matches("[a-z][a-z0-9-]{0,51}");
    assertThat(task("ophalen").timetable().orElseThrow())
        .hasToString(at(job, "spec", "schedule") + " " + at(job, "spec", "timeZone"));
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    Object pod = at(job, "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(at(pod, "restartPolicy")).isEqualTo("Never");
    assertThat(command(at(pod, "initContainers", "0"), "nl.regiobeeld.cli.Main"))
        .containsExactly("fetch", "--out", "s3a://regiobeeld/out");
    Object update = at(pod, "containers", "0");
    assertThat(at(update, "command", "0")).isEqualTo("/opt/spark/bin/spark-submit");
    assertThat(command(update, "local:///opt/regiobeeld/jobs/target/regiobeeld.jar"))
        .containsExactly("update", "--landing", "--out", "s3a://regiobeeld/out");
  }

  /** What stands behind a word in a container's arguments; a command of the program. */
  private static List<String> command(Object container, String behind) {
    assertThat((String) at(container, "image")).contains(":");
    List<String> arguments =
        ((List<?>) at(container, "args")).stream().map(String::valueOf).toList();
    List<String> command = arguments.subList(arguments.indexOf(behind) + 1, arguments.size());
    assertThat(JobLines.fault(command.subList(0, command.size() - 2))).isEqualTo(Optional.empty());
    return command;
  }

  private static Object at(Object node, String... path) {
    Object found = node;
    for (String step : path) {
      found =
          found instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) found).get(step);
      assertThat(found).as(String.join(".", path)).isNotNull();
    }
    return found;
  }
}
