package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that attack are refused at once, with file and line. */
class YamlGuardTest {
  /** What a file that is read on would do in minutes, or never. */
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private static void refused(String text, String... messages) {
    Problems problems = new Problems();
    assertTimeoutPreemptively(
        AT_ONCE, () -> YamlFile.read("care.yaml", Optional.of(text), problems));

    Refusal refusal = catchThrowableOfType(Refusal.class, problems::refuse);

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
    assertThat(refusal).hasMessageContainingAll("1 problem(s)", "conf/care.yaml:");
    assertThat(refusal).hasMessageContainingAll(messages).message().hasSizeLessThan(500);
  }

  @Test
  void aBillionLaughs() {
    String lines =
        IntStream.range(1, 30)
            .mapToObj(i -> "l%d: &l%d [%s]".formatted(i, i, "*l".concat(i - 1 + ", ").repeat(9)))
            .collect(Collectors.joining("\n"));

    refused("l0: &l0 lol\n" + lines, "care.yaml:3: '*l1' refers to no text");
  }

  @Test
  void aListThatHoldsItself() {
    refused("groepen: &a\n  overig: *a", "care.yaml:2: '*a' refers to no text");
  }

  @Test
  void aNameGivenAgainToAListThatHoldsItself() {
    refused("groepen: &a tekst\nook: &a [*a]", "care.yaml:2: '*a' refers to no text");
  }

  @Test
  void aReferenceToNothing() {
    refused("groepen:\n  overig: *weg", "care.yaml:2: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "!!java.io.File [/tmp/x]",
        "!<tag:yaml.org,2002:java.lang.Runtime> x",
        "!eigen x",
        "!!binary R0lG"
      })
  void aTagThatNamesAClass(String value) {
    refused("a: b\ngroepen: " + value, "care.yaml:2: ", "is a tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: "})
  void aHundredThousandLevels(String open) {
    refused("a: b\ngroepen: " + open.repeat(100_000), "care.yaml:2: more than 20 levels deep");
  }

  @Test
  void levelsByIndentation() {
    String text =
        IntStream.range(0, 1_000)
            .mapToObj(i -> " ".repeat(i) + "a:")
            .collect(Collectors.joining("\n"));

    refused(text, "care.yaml:21: more than 20 levels deep");
  }

  @Test
  void moreTextThanAnySettings() {
    refused("a: " + "x".repeat(YamlGuard.LARGEST), "care.yaml:1: more than 1,000,000 characters");
  }

  @Test
  void aCharacterThatNoTextHas() {
    refused("a: b\u0007", "care.yaml:1: not valid YAML");
  }

  @Test
  void aReferenceToATextIsThatText() {
    Problems problems = new Problems();

    YamlMap map = YamlFile.read("a.yaml", Optional.of("a: &t tekst\nb: *t"), problems);

    assertThat(map.text("b")).isEqualTo("tekst");
    assertThatCode(problems::refuse).doesNotThrowAnyException();
  }

  @Test
  void theProjectsOwnSettingsAreFarFromTheLimits() {
    for (String name : YamlFile.names()) {
      String text = Project.text("conf/" + name).orElseThrow();

      assertThat(text.length()).as(name).isLessThan(YamlGuard.LARGEST / 10);
      assertThatCode(() -> assertThat(YamlGuard.problem(text)).isEmpty())
          .doesNotThrowAnyException();
    }
  }
}
