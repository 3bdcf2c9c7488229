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
  private String phase = "";

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
      bar.setExtraMessage(name + " " + detail);
      bar.step();
    } else if (!name.equals(phase)) {
      err.println("… " + name + (name.equals("inspecting") ? "" : " " + detail));
    }
    phase = name;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
