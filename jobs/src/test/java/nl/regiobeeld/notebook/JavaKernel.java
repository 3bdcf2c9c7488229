package nl.regiobeeld.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/**
 * The Java kernel that CI runs notebooks with: JShell behind JJava's own Jupyter protocol, and
 * nothing more, so that a notebook that works here asks no magic of the kernel its reader has.
 */
public final class JavaKernel extends BaseKernel {
  private final JShell shell = JShell.builder().executionEngine("local").build();

  private JavaKernel() {
    super(
        "java",
        Runtime.version().toString(),
        new LanguageInfo.Builder("Java").fileExtension(".jshell").mimetype("text/x-java").build(),
        List.of(),
        null,
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        null,
        new MagicsRegistry(),
        false,
        new StringStyler.Builder().build());
  }

  /** Serves the notebook whose connection file is the only argument, until it closes. */
  public static void main(String[] args) throws Exception {
    String connection = Files.readString(Path.of(args[0]));
    JupyterConnection jupyter = new JupyterConnection(KernelConnectionProperties.parse(connection));
    JavaKernel kernel = new JavaKernel();
    kernel.becomeHandlerForConnection(jupyter);
    jupyter.connect();
    kernel.onStartup();
    jupyter.waitUntilClose();
  }

  /** Runs a cell's statements one by one; what they print is the cell's output. */
  @Override
  public Object evalRaw(String cell) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    CompletionInfo next = analysis.analyzeCompletion(cell);
    while (next.completeness().isComplete()) {
      shell.eval(next.source()).forEach(this::demandSuccess);
      next = analysis.analyzeCompletion(next.remaining());
    }
    if (!next.remaining().isBlank()) {
      throw new IllegalArgumentException("not complete: " + next.remaining());
    }
    return null;
  }

  private void demandSuccess(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.status() == Snippet.Status.REJECTED) {
      String reasons =
          String.join("\n", shell.diagnostics(snippet).map(d -> d.getMessage(null)).toList());
      throw new IllegalArgumentException(reasons + "\nin: " + snippet.source());
    }
    JShellException failure = event.exception();
    if (failure != null) {
      String what =
          failure instanceof EvalException thrown
              ? thrown.getExceptionClassName()
              : "undefined in " + snippet.source();
      throw new IllegalStateException(what + ": " + failure.getMessage(), failure);
    }
  }

  @Override
  public DisplayData inspect(String code, int at, boolean extraDetail) {
    return null;
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    return null;
  }

  @Override
  public String isComplete(String code) {
    return IS_COMPLETE_MAYBE;
  }
}
