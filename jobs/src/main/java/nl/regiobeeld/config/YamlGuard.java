package nl.regiobeeld.config;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What settings never need and a hostile or broken file may have, found before anything is made of
 * it: size, depth, references to lists and mappings, which multiply or lead to themselves, and tags
 * that name classes.
 */
final class YamlGuard {
  /** Characters in a settings file; the largest of the project has some ten thousands. */
  static final int LARGEST = 1_000_000;

  /** Lists and mappings in each other; the deepest of the project's settings have five. */
  static final int DEEPEST = 20;

  /** The names of texts, which a reference may repeat: it costs nothing. */
  private final Set<String> texts = new HashSet<>();

  private YamlGuard() {}

  /** Something that a settings file must not have, and on which line, from 1. */
  record Problem(int line, String text) {}

  /** How a file is read that has no such problem. */
  static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowDuplicateKeys(false);
    return options;
  }

  /**
   * The first problem of a text.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException when it is no YAML
   */
  static Optional<Problem> problem(String text) {
    if (text.length() > LARGEST) {
      return Optional.of(
          new Problem(
              1, String.format(Locale.ROOT, "more than %,d characters are no settings", LARGEST)));
    }
    YamlGuard guard = new YamlGuard();
    int depth = 0;
    for (Event event : new Yaml(options()).parse(new StringReader(text))) {
      depth += step(event);
      String what =
          depth > DEEPEST ? "more than " + DEEPEST + " levels deep" : guard.unwanted(event);
      if (!what.isEmpty()) {
        Mark mark = event.getStartMark();
        return Optional.of(new Problem(mark.getLine() + 1, what));
      }
    }
    return Optional.empty();
  }

  private static int step(Event event) {
    boolean begins = event instanceof CollectionStartEvent;
    boolean ends = event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd);
    return begins ? 1 : ends ? -1 : 0;
  }

  /** What is wrong with an event; empty when nothing is. */
  private String unwanted(Event event) {
    if (event instanceof AliasEvent alias) {
      return texts.contains(alias.getAnchor())
          ? ""
          : "'*%s' refers to no text; write out here what is meant".formatted(alias.getAnchor());
    }
    remember(event);
    String tag = tag(event);
    return tag == null
        ? ""
        : "'%s' is a tag, which settings do not have; leave it out".formatted(tag);
  }

  /** A name may be given again, to something else. */
  private void remember(Event event) {
    if (event instanceof ScalarEvent scalar) {
      texts.add(scalar.getAnchor());
    } else if (event instanceof CollectionStartEvent collection) {
      texts.remove(collection.getAnchor());
    }
  }

  private static String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }
}
