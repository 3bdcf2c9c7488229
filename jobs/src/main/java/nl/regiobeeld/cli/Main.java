package nl.regiobeeld.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program {@code regiobeeld}. */
@Command(
    name = "regiobeeld",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Turns the yearly extracts of Vektis, CBS and the GGD monitors into a regiobeeld: tables that"
          + " compare every Dutch region with the Netherlands, each number traceable to its file"
          + " and line.",
      ""
    },
    footer = {
      "",
      "To begin:",
      "  regiobeeld update                       build the embedded, made-up sample",
      "  regiobeeld update --in FOLDER           build from your own extracts",
      "  regiobeeld fetch                        bring the publishers' newest extracts into"
          + " out/landing",
      "  regiobeeld show indicatoren --where regio_code=ZL --where leeftijd=65+",
      "  regiobeeld figures --regio ZL           draw its figures",
      "  regiobeeld report                       all of it as pages to open in a browser",
      "  regiobeeld export --format xlsx --regio ZL   a workbook of its tables",
      "  regiobeeld bench                        from a checkout: how fast it is beside DuckDB",
      "",
      "Exit codes: 0 done; 1 disk or memory ran out, or our fault; 2 wrong usage; 3 input refused,",
      "nothing was changed; 4 a check did not hold; 5 another run is at work."
    },
    subcommands = {
      UpdateCommand.class,
      StaffingCommand.class,
      FetchCommand.class,
      ShowCommand.class,
      VerifyCommand.class,
      EditionsCommand.class,
      DiffCommand.class,
      TemplateCommand.class,
      ExplainCommand.class,
      FiguresCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      ClaimsCommand.class,
      ScheduleCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {
  @Spec CommandSpec spec;

  @CommandLine.Option(
      names = "--trace",
      scope = CommandLine.ScopeType.INHERIT,
      description = "On an error, print where in the program it happened.")
  boolean trace;

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(Main::ended);
    // What is written is the same on every machine, its digits too.
    Locale.setDefault(Locale.ROOT);
    int exit = run(args);
    // YARN takes a driver that exits by itself for one that failed, and begins again.
    if (exit != 0 || System.getProperty("spark.submit.deployMode") == null) {
      System.exit(exit);
    }
  }

  /** A thread of Spark's own that ends for want of memory would be waited for in vain. */
  private static void ended(Thread thread, Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      System.err.println("regiobeeld: " + Failure.of(thrown).message());
      System.exit(1);
    }
    System.err.print("Exception in thread \"" + thread.getName() + "\" ");
    thrown.printStackTrace();
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    return run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        TerminalText.writer(new OutputStreamWriter(System.err, StandardCharsets.UTF_8)),
        args);
  }

  /** Runs a command that prints to these writers, and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(Main::failed);
    line.setParameterExceptionHandler(Main::misused);
    line.setUsageHelpWidth(100);
    try {
      return line.execute(args);
    } catch (Error e) {
      return end(e, line.getErr(), List.of(args).contains("--trace"));
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int failed(Exception e, CommandLine line, ParseResult parsed) {
    return end(e, line.getErr(), parsed.expandedArgs().contains("--trace"));
  }

  private static int end(Throwable thrown, PrintWriter err, boolean trace) {
    Failure failure = Failure.of(thrown);
    if (trace) {
      thrown.printStackTrace(err);
    }
    if (failure.expected() || !trace) {
      err.println("regiobeeld: " + failure.message());
    }
    return failure.exit();
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("regiobeeld: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return 2;
  }
}
