package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.file.Path;
import nl.regiobeeld.cli.Cli;

/** Editions to attack. */
final class Prepared {
  private Prepared() {}

  /**
   * Makes an edition.
   *
   * @param input the name of its one input file, which every row of table waarnemingen then has
   * @return the output folder that it is in
   */
  static Path edition(Path work, String input, String name) throws IOException {
    Path in = SmallInput.write(work.resolve("in-" + name), input);
    Path out = work.resolve("out-" + name);
    Cli.Result run =
        Cli.run("update", "--in", in.toString(), "--out", out.toString(), "--edition", name);
    Ground.require(run.exit() == 0, run.err());
    return out;
  }
}
