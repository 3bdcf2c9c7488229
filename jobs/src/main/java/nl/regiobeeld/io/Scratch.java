package nl.regiobeeld.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder per process for what does not fit in memory, for its owner only; Spark's own in it are
 * for all to read. What a process that was killed left behind is removed by the next.
 */
final class Scratch {
  private static final Pattern NAME = Pattern.compile("regiobeeld-spark-(\\d{1,18})-.*");

  /** This process's folder. */
  static final String FOLDER = create(Path.of(System.getProperty("java.io.tmpdir"))).toString();

  private Scratch() {}

  /** Makes this process's folder among those of others, after removing the dead ones' of them. */
  static Path create(Path among) {
    try {
      left(among).forEach(Scratch::remove);
      String prefix = "regiobeeld-spark-" + ProcessHandle.current().pid() + "-";
      Path folder = Files.createTempDirectory(among, prefix);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> left(Path among) throws IOException {
    try (Stream<Path> all = Files.list(among)) {
      return all.filter(Scratch::isLeft).toList();
    }
  }

  private static boolean isLeft(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** Removes a folder, as far as it is there and ours to remove; links in it are not followed. */
  private static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failed)
                throws IOException {
              Files.deleteIfExists(each);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Another user's, or in use again: it costs room and harms nothing.
    }
  }
}
