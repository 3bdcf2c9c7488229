package nl.regiobeeld.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes an edition the current one. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    description = "Makes this edition the current one; the others stay as they are.")
final class EditionsSetCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @ParentCommand EditionsCommand parent;

  @Parameters(paramLabel = "NAME", description = "The edition's name.")
  String name;

  @Override
  public Integer call() {
    Editions editions = parent.editions();
    editions.open(Optional.of(name));
    parent.alone(() -> editions.makeCurrent(name));
    spec.commandLine().getOut().println("Edition " + name + " is the current one.");
    return 0;
  }
}
