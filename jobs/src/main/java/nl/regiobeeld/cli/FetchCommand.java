package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.config.FetchSettings;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.fetch.Fetcher;
import nl.regiobeeld.fetch.Outcome;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings publishers' extracts into landing. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the extracts that conf/sources.yaml names under 'ophalen' into <out>/landing: those"
          + " that are new or changed, as their publishers send them. Each comes whole or not at"
          + " all; what was fetched before stays.",
      ""
    },
    footer = {
      "",
      "A source that cannot be fetched is reported, the others are fetched all the same; the exit",
      "code is then 3. Running it again goes on with what is missing.",
      "",
      "Examples:",
      "  regiobeeld fetch                            everything that is new or changed",
      "  regiobeeld fetch 84799NED vektis-2022       these two",
      "  regiobeeld fetch --dry-run                  only say what would be fetched",
      "  regiobeeld fetch && regiobeeld update --landing"
    })
final class FetchCommand implements Callable<Integer> {
  private static final int NOT_ALL = 3;

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "Ids of sources in conf/sources.yaml. Default: all.")
  List<String> ids = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Landing is <DIR>/landing. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "Ask the publishers what there is, fetch no numbers, write nothing.")
  boolean dryRun;

  @Override
  public Integer call() {
    Instant start = Instant.now();
    Places places = new Places(Hadoop.configuration());
    Home home = new Home(places);
    FetchSettings settings = home.settings(conf, home.reference()).fetch();
    Collection<FetchSource> sources = wanted(settings.sources());
    Landing landing = new Landing(places, places.qualified(out));
    List<Outcome> outcomes;
    try (FetchLine progress = new FetchLine(spec.commandLine().getErr(), Clock.systemUTC())) {
      Fetcher fetcher = new Fetcher(settings.manners(), landing, progress, Clock.systemUTC());
      outcomes = dryRun ? fetcher.look(sources) : fetch(fetcher, sources, places, landing);
    }
    PrintWriter stdout = spec.commandLine().getOut();
    new FetchReport(stdout, dryRun).print(outcomes, Duration.between(start, Instant.now()));
    return failures(outcomes) ? NOT_ALL : 0;
  }

  private List<Outcome> fetch(
      Fetcher fetcher, Collection<FetchSource> sources, Places places, Landing landing) {
    try (Lock lock = lock(places, landing)) {
      lock.requireHeld();
      landing.removeUnfinished();
      return fetcher.fetch(sources);
    }
  }

  private Lock lock(Places places, Landing landing) {
    try {
      return Lock.take(places, landing.folder());
    } catch (UncheckedIOException e) {
      throw Refusal.usage("--out " + out + " cannot be written: " + e.getCause().getMessage(), e);
    }
  }

  private Collection<FetchSource> wanted(Map<String, FetchSource> known) {
    if (known.isEmpty()) {
      throw Refusal.usage("conf/sources.yaml names nothing to fetch under 'ophalen: bronnen'");
    }
    if (ids.isEmpty()) {
      return known.values();
    }
    List<FetchSource> wanted = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (!known.containsKey(id)) {
        throw Refusal.usage(
            "there is no source '%s' under 'ophalen' in conf/sources.yaml%s"
                .formatted(id, Nearest.hint(id, known.keySet())));
      }
      wanted.add(known.get(id));
    }
    return wanted;
  }

  private boolean failures(List<Outcome> outcomes) {
    List<Outcome> failed =
        outcomes.stream().filter(each -> each.state() == Outcome.State.FAILED).toList();
    PrintWriter err = spec.commandLine().getErr();
    failed.forEach(each -> err.println("regiobeeld: " + each.source() + ": " + each.message()));
    return !failed.isEmpty();
  }
}
