package nl.regiobeeld.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.regiobeeld.model.Refusal;
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
      "",
      "Exit codes: 0 done; 1 our fault; 2 wrong usage; 3 input refused, nothing was changed;",
      "4 a check did not hold; 5 another run is at work."
    },
    subcommands = {
      UpdateCommand.class,
      FetchCommand.class,
      ShowCommand.class,
      VerifyCommand.class,
      EditionsCommand.class,
      DiffCommand.class,
      TemplateCommand.class,
      ExplainCommand.class,
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
    System.exit(run(args));
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
      line.getErr().println("regiobeeld: something went wrong that should not: " + e);
      return 1;
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int failed(Exception e, CommandLine line, ParseResult parsed) {
    boolean trace = parsed.expandedArgs().contains("--trace");
    Refusal refusal = refusal(e);
    if (refusal == null || trace) {
      if (trace) {
        e.printStackTrace(line.getErr());
      } else {
        line.getErr().println("regiobeeld: something went wrong that should not: " + e);
        line.getErr()
            .println("Nothing was published. Run again with --trace and report what it prints.");
      }
    }
    if (refusal == null) {
      return 1;
    }
    line.getErr().println("regiobeeld: " + refusal.getMessage());
    return switch (refusal.kind()) {
      case USAGE -> 2;
      case INPUT -> 3;
      case CHECK -> 4;
      case LOCKED -> 5;
    };
  }

  /** The refusal behind a failure, also when Spark wrapped it. */
  private static Refusal refusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("regiobeeld: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return 2;
  }
}
