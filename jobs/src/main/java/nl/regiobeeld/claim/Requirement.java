package nl.regiobeeld.claim;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** What a row must be. */
public sealed interface Requirement permits Ordered, OneOf {
  /** The columns that it looks at. */
  List<String> columns();

  /** Whether a row has what it needs, and is it; none when it lacks something. */
  Optional<Comparison.Worked> in(Figures figures, TableRow row);
}
