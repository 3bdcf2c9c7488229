package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.regiobeeld.schedule.Outlook;

/** Prints what is due when. */
final class OutlookText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm xxx", Locale.ENGLISH);

  private final PrintWriter out;

  OutlookText(PrintWriter out) {
    this.out = TerminalText.writer(out);
  }

  void print(Outlook outlook, int most, Instant now) {
    outlook.open().forEach(run -> out.println("at work, or to be done again: " + run));
    List<Outlook.Coming> coming = outlook.coming(most);
    List<Outlook.Waiting> waiting = outlook.waiting();
    int width =
        Math.max(
            coming.stream().mapToInt(each -> each.task().length()).max().orElse(1),
            waiting.stream().mapToInt(each -> each.task().length()).max().orElse(1));
    for (Outlook.Coming each : coming) {
      out.printf(
          "%-" + width + "s  %s  %s%s%n",
          each.task(),
          TIME.format(each.due().atZone(each.zone())),
          each.zone(),
          each.due().isBefore(now) ? "  overdue: as soon as nothing else runs" : "");
    }
    for (Outlook.Waiting each : waiting) {
      out.printf(
          "%-" + width + "s  %s%n",
          each.task(),
          each.missing().isEmpty()
              ? "all its sources have come: due at once"
              : "waits for " + String.join(", ", each.missing()));
    }
  }
}
