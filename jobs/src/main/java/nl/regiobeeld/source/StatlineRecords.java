package nl.regiobeeld.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import nl.regiobeeld.model.Refusal;

/**
 * The rows of a {@link StatlineTable} as flat records in its {@link StatlineTable#header()}: one
 * per combination of the column dimensions, each with the line that it comes from.
 */
public final class StatlineRecords implements RecordStream {
  private final StatlineTable table;
  private final String file;
  private final RecordStream rows;
  private final Queue<Entry> ready = new ArrayDeque<>();
  private boolean ended;

  /**
   * Flat records.
   *
   * @param file its name, for messages
   * @param rows the file's records as they stand in it, with or without those of the header
   */
  public StatlineRecords(StatlineTable table, String file, RecordStream rows) {
    this.table = table;
    this.file = file;
    this.rows = rows;
  }

  /**
   * Whether there is another record.
   *
   * @throws Refusal when the file ends without the line that names its source, or goes on after it
   */
  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private void advance() {
    if (!rows.hasNext()) {
      throw Refusal.input(
          file + ": the file is cut off before the line 'Bron: …'; download it again");
    }
    Entry row = rows.next();
    if (row.line() <= table.headerLine()) {
      return;
    }
    if (StatlineTable.isSource(row.fields())) {
      ended = true;
      requireEnd(row.line());
    } else if (row.fields().size() == table.width()) {
      table.groups().forEach(group -> ready.add(flat(row, group)));
    } else {
      ready.add(misfit(row));
    }
  }

  private void requireEnd(long line) {
    while (rows.hasNext()) {
      if (!rows.next().fields().stream().allMatch(String::isBlank)) {
        throw Refusal.input(
            "%s: rows follow the line 'Bron: …' (line %d); give each table a file of its own"
                .formatted(file, line));
      }
    }
  }

  private Entry flat(Entry row, StatlineTable.Group group) {
    List<String> fields = new ArrayList<>(row.fields().subList(0, table.rowDimensions().size()));
    fields.addAll(group.values());
    group.positions().forEach(position -> fields.add(row.fields().get(position)));
    return new Entry(row.line(), fields);
  }

  /** A row with too few or too many fields, which must not look like a flat record by chance. */
  private Entry misfit(Entry row) {
    List<String> fields = new ArrayList<>(row.fields());
    if (fields.size() == table.header().size()) {
      fields.add("");
    }
    return new Entry(row.line(), fields);
  }
}
