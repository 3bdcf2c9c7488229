package nl.regiobeeld.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;

/**
 * How a command ends that could not do its work.
 *
 * @param exit the exit code
 * @param message what was wrong and what to do, for the user
 * @param expected whether the message says it all; if not, it is a fault of the program
 */
record Failure(int exit, String message, boolean expected) {
  private static final String UNTOUCHED = " Nothing was published; the last edition is as it was. ";
  private static final long MEGABYTE = 1024 * 1024;

  /** What the system, Hadoop and Spark's report of a failed task say when there is no room left. */
  private static final String FULL =
      "no space left on device|disk quota exceeded|quotaexceeded"
          + "|could only be (written|replicated) to 0";

  private static final String FORBIDDEN =
      "permission denied|read-only file system|accesscontrolexception|accessdeniedexception";

  /** The last is Spark's refusal to begin with too little. */
  private static final String MEMORY =
      "outofmemoryerror|not enough memory to build and broadcast|invalid_driver_memory";

  /** The ending that a failure, or what Spark wrapped in it, calls for. */
  static Failure of(Throwable thrown) {
    // A full disk first, as it also stands behind a refusal to begin.
    return line(thrown, FULL)
        .map(Failure::full)
        .or(() -> refusal(thrown))
        .or(() -> line(thrown, MEMORY).map(Failure::memory))
        .or(() -> line(thrown, FORBIDDEN).map(Failure::forbidden))
        .orElseGet(() -> unexpected(thrown));
  }

  private static Optional<Failure> refusal(Throwable thrown) {
    return causes(thrown)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .map(refusal -> new Failure(exit(refusal.kind()), refusal.getMessage(), true))
        .findFirst();
  }

  private static int exit(Refusal.Kind kind) {
    return switch (kind) {
      case USAGE -> 2;
      case INPUT -> 3;
      case CHECK -> 4;
      case LOCKED -> 5;
    };
  }

  private static Failure full(String reason) {
    return new Failure(
        1,
        "a disk is full (%s).%sFree space where --out lies and in %s, where Spark keeps what it sorts, and run again."
            .formatted(
                reason,
                UNTOUCHED,
                System.getProperty("spark.local.dir", System.getProperty("java.io.tmpdir"))),
        true);
  }

  private static Failure memory(String reason) {
    return new Failure(
        1,
        "memory ran out at %d MB (%s).%sGive Java more, for example with REGIOBEELD_JAVA_OPTS=-Xmx8g, and run again."
            .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE, reason, UNTOUCHED),
        true);
  }

  private static Failure forbidden(String reason) {
    return new Failure(
        2,
        "this user may not do that (%s).%sChoose an --out that can be written, or ask for the right to."
            .formatted(reason, UNTOUCHED),
        true);
  }

  private static Failure unexpected(Throwable thrown) {
    return new Failure(
        1,
        "something went wrong that should not: %s%nNothing was published. Run again with --trace and report what it prints."
            .formatted(thrown),
        false);
  }

  /**
   * The first line that fits of a failure or what caused it; Spark reports a task's failure in many
   * lines. What a refusal says is about input, and may quote it.
   */
  private static Optional<String> line(Throwable thrown, String pattern) {
    Predicate<String> fits = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).asPredicate();
    return causes(thrown)
        .filter(cause -> !(cause instanceof Refusal))
        .flatMap(cause -> cause.toString().lines())
        .filter(fits)
        .map(Failure::reason)
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }

  /** Without the names of the exceptions that it was wrapped in. */
  private static String reason(String line) {
    return line.strip().replaceFirst("^(.*?\\b([\\w.$]+(Exception|Error)):\\s+)+", "");
  }
}
