package nl.regiobeeld.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.regiobeeld.job.Progress;

/** Shows on standard error what is going on: one live line on a terminal, plain lines elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int INTERVAL_MS = 200;

  private final PrintWriter err;
  private final ProgressBar bar;
  private boolean inspecting;

  ProgressLine(PrintWriter err) {
    this.err = err;
    this.bar =
        !Boolean.getBoolean("regiobeeld.terminal")
            ? null
            : new ProgressBarBuilder()
                .setTaskName("regiobeeld")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MS)
                .hideEta()
                .clearDisplayOnFinish()
                .build();
  }

  @Override
  public void step(String name, String detail) {
    if (bar != null) {
      bar.setExtraMessage(TerminalText.line(name + " " + detail));
      bar.step();
    } else if (!name.equals(Progress.INSPECTING)) {
      err.println("… " + name + " " + detail);
    } else if (!inspecting) {
      err.println("… " + name);
      inspecting = true;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
