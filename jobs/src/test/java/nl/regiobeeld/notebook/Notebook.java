package nl.regiobeeld.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A notebook file, as saved by Jupyter. */
public record Notebook(String name, JsonNode json) {
  private static final Pattern SHOWN =
      Pattern.compile("toon\\(\"\"\"\\n(.*?)\\n\"\"\"\\)", Pattern.DOTALL);

  /** Reads one. */
  public static Notebook read(Path file) {
    try {
      String name = file.getFileName().toString().replace(".ipynb", "");
      return new Notebook(name, new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its cells of code. */
  public List<JsonNode> code() {
    return StreamSupport.stream(json.get("cells").spliterator(), false)
        .filter(cell -> cell.get("cell_type").asText().equals("code"))
        .toList();
  }

  /** The text of each cell of code. */
  public List<String> sources() {
    return code().stream().map(cell -> joined(cell.get("source"))).toList();
  }

  /** The SQL that it shows the answers of, in order; what opens the edition is left out. */
  public List<String> questions() {
    String questions = String.join("\n", sources().subList(3, sources().size()));
    return SHOWN.matcher(questions).results().map(found -> found.group(1)).toList();
  }

  /** The SQL with which it opens an edition: its macros, and who and what it is. */
  public List<String> opening() {
    return SHOWN
        .matcher(sources().get(2))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** What an executed one printed. */
  public String printed() {
    List<String> printed = new ArrayList<>();
    for (JsonNode cell : code()) {
      cell.get("outputs").forEach(output -> printed.add(joined(output.path("text"))));
    }
    return String.join("", printed);
  }

  private static String joined(JsonNode lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
