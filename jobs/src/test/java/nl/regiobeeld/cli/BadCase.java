package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.Project;

/**
 * A folder of {@code bad-input}: input in {@code in/}, settings that replace the project's in
 * {@code conf/}, and {@code expected.txt}.
 *
 * <p>Its first line is the exit code, with the word {@code late} when only reading the rows can
 * tell; then {@code args …} and {@code without FILE} (a settings file that is not there), each if
 * needed; then what standard error contains, or for exit code 0 every row of table afgekeurd.
 */
record BadCase(
    Path folder,
    int exit,
    boolean late,
    List<String> args,
    Optional<String> without,
    List<String> expected) {
  private static final Path ALL = Project.file("jobs/src/test/resources/bad-input");
  private static final String ARGS = "args ";
  private static final String WITHOUT = "without ";

  /** All cases, by name. */
  static Stream<BadCase> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.sorted().map(BadCase::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadCase read(Path folder) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("expected.txt")));
      String[] exit = lines.remove(0).split(" ", -1);
      Optional<String> args = taken(lines, ARGS);
      return new BadCase(
          folder,
          Integer.parseInt(exit[0]),
          exit.length > 1 && exit[1].equals("late"),
          args.map(text -> List.of(text.split(" ", -1))).orElse(List.of()),
          taken(lines, WITHOUT),
          lines);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** What stands behind a word at the start of the first line, which then is done with. */
  private static Optional<String> taken(List<String> lines, String word) {
    return lines.isEmpty() || !lines.get(0).startsWith(word)
        ? Optional.empty()
        : Optional.of(lines.remove(0).substring(word.length()));
  }

  /** The files as a user would give them. */
  Path in() {
    return folder.resolve("in");
  }

  boolean isAccepted() {
    return exit == 0;
  }

  /**
   * The settings: the project's own, or in a new folder those with this case's in their place.
   *
   * @param conf where to put them
   */
  Path settings(Path conf) throws IOException {
    Path own = folder.resolve("conf");
    if (!Files.exists(own) && without.isEmpty()) {
      return Project.file("conf");
    }
    Files.createDirectories(conf);
    copy(Project.file("conf"), conf);
    if (Files.exists(own)) {
      copy(own, conf);
    }
    if (without.isPresent()) {
      Files.delete(conf.resolve(without.get()));
    }
    return conf;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
