package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.regiobeeld.fetch.FetchProgress;

/**
 * Shows on standard error how a fetch goes, with size and rate: one live line on a terminal, a line
 * every few seconds elsewhere.
 */
final class FetchLine implements FetchProgress, AutoCloseable {
  private static final int INTERVAL_MS = 200;
  private static final Duration QUIET = Duration.ofSeconds(5);
  private static final long MEGABYTE = 1_000_000;

  private final PrintWriter err;
  private final Clock clock;
  private final ProgressBar bar;
  private Instant told;
  private long toldBytes;
  private long bytes;
  private long files;

  FetchLine(PrintWriter err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.told = clock.instant();
    this.bar =
        !Boolean.getBoolean("regiobeeld.terminal")
            ? null
            : new ProgressBarBuilder()
                .setTaskName("fetch")
                .setInitialMax(-1)
                .setUnit(" MB", MEGABYTE)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MS)
                .hideEta()
                .clearDisplayOnFinish()
                .build();
  }

  @Override
  public synchronized void received(long more) {
    bytes += more;
    if (bar != null) {
      bar.stepBy(more);
    } else if (hasBeenQuiet()) {
      tell("receiving");
    }
  }

  @Override
  public synchronized void file(String source, String name, long size) {
    files++;
    if (bar != null) {
      bar.setExtraMessage(TerminalText.line(" " + source + " " + name));
    } else if (hasBeenQuiet()) {
      tell(source + " " + name);
    }
  }

  private boolean hasBeenQuiet() {
    return !clock.instant().isBefore(told.plus(QUIET));
  }

  private void tell(String what) {
    Instant now = clock.instant();
    double seconds = Math.max(1, Duration.between(told, now).toMillis()) / 1000.0;
    err.printf(
        Locale.ROOT,
        "… %s; %d file(s), %s (%s/s)%n",
        what,
        files,
        FetchReport.size(bytes),
        FetchReport.size((long) ((bytes - toldBytes) / seconds)));
    told = now;
    toldBytes = bytes;
  }

  @Override
  public synchronized void note(String source, String text) {
    if (bar != null) {
      bar.setExtraMessage(TerminalText.line(" " + source + " " + text));
    } else {
      err.println("… " + source + " " + text);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
