package nl.regiobeeld.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.cli.Cli;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.conf.Configuration;

/** An output folder under attack, and what must hold there whatever happened. */
final class Ground {
  private final Path out;
  private final Path input;
  private final Set<String> published = new HashSet<>();
  private String inhoud = "";

  /**
   * A ground.
   *
   * @param out the output folder, where nothing lies yet
   * @param input what every edition is made of
   */
  Ground(Path out, Path input) {
    this.out = out;
    this.input = input;
  }

  /** An empty ground in a folder, with the input of an edition. */
  static Ground in(Path work) throws IOException {
    SmallInput.write(work.resolve("in"), "vektis_2019.csv");
    return new Ground(work.resolve("out"), work.resolve("in"));
  }

  Path out() {
    return out;
  }

  Path input() {
    return input;
  }

  /** Notes the edition that there is: all others must say the same. */
  void reference() {
    List<Listed> listed = list();
    require(listed.size() == 1 && listed.get(0).isPublished(), "no edition to begin with");
    inhoud = listed.get(0).manifest().inhoud();
    published.add(listed.get(0).name());
  }

  /** What must hold after a run that did not end well. */
  void requireIntact(String after) {
    List<Listed> listed = list();
    Set<String> names = new HashSet<>();
    for (Listed each : listed) {
      require(each.state() != Listed.State.DAMAGED, after + ": a torn manifest, " + each.name());
      if (each.isPublished()) {
        names.add(each.name());
        requireWhole(after, each);
      }
    }
    require(names.containsAll(published), after + ": of " + published + " only " + names);
    require(
        listed.stream().anyMatch(each -> each.current() && each.isPublished()),
        after + ": CURRENT names no edition");
    published.addAll(names);
  }

  private void requireWhole(String after, Listed each) {
    Cli.Result verified = reading("verify", "--edition", each.name());
    require(
        verified.exit() == 0, after + ": " + each.name() + " " + verified.out() + verified.err());
    require(
        each.manifest().inhoud().equals(inhoud),
        after + ": " + each.name() + " says something else");
  }

  /** Makes the edition that all others must be equal to. */
  void makeReference() {
    update("reference");
    reference();
  }

  private void update(String edition) {
    Cli.Result run =
        Cli.run(
            "update",
            "--force",
            "--in",
            input.toString(),
            "--out",
            out.toString(),
            "--edition",
            edition);
    require(run.exit() == 0, "the undisturbed run " + edition + ": " + run.err());
  }

  /** A run that nobody disturbs succeeds, and leaves nothing lying but editions. */
  void requireHealed(String edition) {
    update(edition);
    requireIntact(edition);
    require(list().stream().allMatch(Listed::isPublished), edition + ": left unfinished editions");
    try (Stream<Path> files = Files.list(out.resolve("editions"))) {
      List<Path> other =
          files
              .filter(file -> !Files.isDirectory(file))
              .filter(file -> !file.endsWith("CURRENT"))
              .toList();
      require(other.isEmpty(), edition + ": left lying " + other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes all editions but the current one, so that the ground stays small. */
  void prune() {
    Cli.Result pruned = reading("editions", "prune", "--keep", "1");
    require(pruned.exit() == 0, pruned.err());
    published.clear();
    list().forEach(each -> published.add(each.name()));
  }

  List<Listed> list() {
    Places places = new Places(new Configuration());
    return new Editions(places, places.qualified(out.toString())).list();
  }

  private Cli.Result reading(String... args) {
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--out", out.toString())).toArray(String[]::new);
    return Cli.beside(all);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
