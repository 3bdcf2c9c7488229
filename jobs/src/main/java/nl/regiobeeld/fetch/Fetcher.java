package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.regiobeeld.config.FetchSettings.Manners;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.model.Refusal;

/**
 * Fetches sources, several at once where they come from different hosts. A source that cannot be
 * had does not keep the others from coming.
 */
public final class Fetcher {
  private static final int MOST_SOURCES_AT_ONCE = 16;

  private final Network network;
  private final Landing landing;
  private final FetchProgress progress;
  private final Clock clock;

  /** A fetcher that fills a landing; who uses it holds landing's lock. */
  public Fetcher(Manners manners, Landing landing, FetchProgress progress, Clock clock) {
    this.network = Network.of(manners);
    this.landing = landing;
    this.progress = progress;
    this.clock = clock;
  }

  /** Fetches what is not in landing yet; what became of each source, in the order given. */
  public List<Outcome> fetch(Collection<FetchSource> sources) {
    return each(sources, Visit::fetch);
  }

  /** Says what a fetch would bring; leaves landing as it is and needs no lock. */
  public List<Outcome> look(Collection<FetchSource> sources) {
    return each(sources, visit -> visit.look(Fetcher::scratch));
  }

  private static Path scratch() {
    try {
      return Files.createTempFile("regiobeeld", ".fetch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Outcome> each(Collection<FetchSource> sources, Function<Visit, Outcome> step) {
    int threads = Math.max(1, Math.min(MOST_SOURCES_AT_ONCE, sources.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Outcome>> turns = new ArrayList<>();
      for (FetchSource source : sources) {
        turns.add(pool.submit(() -> turn(source, step)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> turn : turns) {
        outcomes.add(end(turn));
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome turn(FetchSource source, Function<Visit, Outcome> step) {
    Caller caller = new Caller(network, source.id(), progress);
    try {
      Outcome outcome = step.apply(new Visit(source, landing, caller, clock));
      progress.note(source.id(), "is " + outcome.state().name().toLowerCase(Locale.ROOT));
      return outcome;
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INPUT) {
        throw refusal;
      }
      progress.note(source.id(), "has failed");
      return Outcome.failed(source.id(), refusal.getMessage());
    }
  }

  private static Outcome end(Future<Outcome> turn) {
    try {
      return turn.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.input("the fetch was interrupted");
    }
  }
}
