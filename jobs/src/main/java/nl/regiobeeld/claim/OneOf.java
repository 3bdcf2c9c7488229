package nl.regiobeeld.claim;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** A row must have one of these texts in a column. */
public record OneOf(String column, List<String> texts) implements Requirement {
  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public Optional<Comparison.Worked> in(Figures figures, TableRow row) {
    String text = row.text(column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Comparison.Worked(texts.contains(text), text));
  }

  @Override
  public String toString() {
    return column + " " + String.join(" of ", texts);
  }
}
