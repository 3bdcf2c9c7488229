package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.fetch.Outcome;
import nl.regiobeeld.fetch.Outcome.State;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Newest;

/** Prints what a fetch did: per source whether it is new or changed, its files and their size. */
final class FetchReport {
  private static final Map<State, String> DONE =
      Map.of(
          State.NEW, "new",
          State.CHANGED, "changed",
          State.UNCHANGED, "unchanged",
          State.FAILED, "FAILED");

  private final PrintWriter out;
  private final boolean dryRun;

  FetchReport(PrintWriter out, boolean dryRun) {
    this.out = TerminalText.writer(out);
    this.dryRun = dryRun;
  }

  void print(List<Outcome> outcomes, Duration took) {
    out.printf("%-20s %-10s %6s %12s  %s%n", "Source", "", "files", "size", "modified");
    outcomes.forEach(this::line);
    long fetched =
        outcomes.stream()
            .filter(each -> each.state() == State.NEW || each.state() == State.CHANGED)
            .flatMap(each -> each.delivery().stream())
            .mapToLong(Delivery::bytes)
            .sum();
    out.println();
    out.println(
        dryRun
            ? "Nothing was fetched (--dry-run)."
            : String.format(
                Locale.ROOT, "Fetched %s in %.1f s", size(fetched), took.toMillis() / 1000.0));
  }

  private void line(Outcome outcome) {
    Optional<Delivery> delivery = outcome.delivery();
    out.println(
        String.format(
                Locale.ROOT,
                "%-20s %-10s %6s %12s  %s",
                outcome.source(),
                DONE.get(outcome.state()),
                delivery.map(each -> String.valueOf(each.items().size())).orElse(""),
                delivery.map(each -> size(each.bytes())).orElse(""),
                delivery.map(FetchReport::date).orElse(""))
            .stripTrailing());
    if (outcome.state() != State.FAILED && !outcome.message().isEmpty()) {
      out.println("  would fetch " + outcome.message());
    }
    delivery
        .flatMap(each -> new Newest(each, outcome.before()).change())
        .ifPresent(change -> out.println("  " + change));
  }

  private static String date(Delivery delivery) {
    return delivery.gewijzigd() == null ? "unknown" : delivery.gewijzigd();
  }

  /** A number of bytes as people say it. */
  static String size(long bytes) {
    if (bytes >= 1_000_000) {
      return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
    return String.format(Locale.ROOT, "%,.1f kB", bytes / 1e3);
  }
}
