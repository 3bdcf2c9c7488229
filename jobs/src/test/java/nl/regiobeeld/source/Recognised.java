package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Recognition.Known;
import nl.regiobeeld.source.Recognition.Skipped;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;

/** Made-up files as the recogniser sees them with the project's own settings. */
final class Recognised {
  /** What came along with the files: only which table it is. */
  private static final TableMetadata ALONG = TableMetadata.NONE.named("84799NED.csv");

  private Recognised() {}

  static Recogniser recogniser(Map<String, Integer> stated) {
    return new Recogniser(Project.settings().catalogue(), stated, Map.of("file:/in/", ALONG));
  }

  static Recognition file(String name, String text) {
    return recogniser(Map.of()).recognise(Inspected.file(name, text), "");
  }

  static SourceFile known(String name, String text) {
    return known(file(name, text));
  }

  static SourceFile known(Golden golden) throws IOException {
    FileFacts facts = Inspected.file(golden.fileName(), golden.in());
    return known(recogniser(Map.of()).recognise(facts, ""));
  }

  static SourceFile known(Recognition recognition) {
    if (recognition instanceof Known known) {
      return known.file();
    }
    throw new AssertionError("not recognised: " + recognition);
  }

  static String skipped(String name, String text) {
    if (file(name, text) instanceof Skipped skipped) {
      return skipped.reason();
    }
    throw new AssertionError("not skipped: " + name);
  }

  /** Asserts that the file is refused as input, in a message that names it. */
  static AbstractThrowableAssert<?, ?> refused(String name, String text) {
    return assertThatThrownBy(() -> file(name, text))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> Assertions.assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT))
        .hasMessageStartingWith(name);
  }
}
