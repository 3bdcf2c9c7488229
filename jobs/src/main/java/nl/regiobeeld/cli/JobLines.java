package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command lines of scheduled jobs: what the settings say, through the launcher, in the
 * schedule's own output folder and with its own settings.
 */
final class JobLines {
  /** They would never end, or do nothing. */
  private static final Set<String> NO_JOBS = Set.of("schedule", "help");

  private final String out;
  private final Optional<String> conf;

  JobLines(String out, Optional<String> conf) {
    this.out = out;
    this.conf = conf;
  }

  /** The command line of a process that runs this. */
  List<String> of(List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(System.getProperty("regiobeeld.launcher", Home.folder() + "/regiobeeld"));
    line.addAll(arguments);
    CommandLine command = new CommandLine(new Main()).getSubcommands().get(arguments.get(0));
    if (command.getCommandSpec().findOption("--out") != null) {
      line.addAll(List.of("--out", out));
    }
    if (conf.isPresent() && command.getCommandSpec().findOption("--conf") != null) {
      line.addAll(List.of("--conf", conf.get()));
    }
    return line;
  }

  /** What is wrong with the command line of a job, if anything is. */
  static Optional<String> fault(List<String> arguments) {
    CommandLine main = new CommandLine(new Main());
    String name = arguments.get(0);
    Set<String> jobs = new TreeSet<>(main.getSubcommands().keySet());
    jobs.removeAll(NO_JOBS);
    if (!jobs.contains(name)) {
      return Optional.of(
          "'%s' is no command that can be a job%s".formatted(name, Nearest.hint(name, jobs)));
    }
    for (String option : List.of("--out", "--conf")) {
      if (arguments.stream()
          .anyMatch(each -> each.equals(option) || each.startsWith(option + "="))) {
        return Optional.of("leave out '%s': jobs get that of the schedule".formatted(option));
      }
    }
    try {
      main.parseArgs(arguments.toArray(String[]::new));
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(
          "'regiobeeld %s': %s".formatted(String.join(" ", arguments), e.getMessage()));
    }
  }
}
