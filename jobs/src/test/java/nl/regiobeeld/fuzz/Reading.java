package nl.regiobeeld.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.Project;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.job.Intake;
import nl.regiobeeld.job.UpdateRequest;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.source.OnDisk;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.apache.hadoop.conf.Configuration;

/**
 * What a folder of files was read as, up to where Spark would take over.
 *
 * @param refused why all of it was refused, if it was
 * @param files how each file that was recognised is read
 * @param rows name of each file to its records
 * @param unused how many files were skipped or are copies
 */
record Reading(
    Optional<Refusal> refused,
    Map<String, SourceFile> files,
    Map<String, List<Row>> rows,
    int unused) {
  private static final Places PLACES = new Places(new Configuration(false));

  /** A record, on lines from its first up to but not including the end. */
  record Row(long line, long end, Parsed parsed) {}

  static Reading of(Path folder) throws IOException {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    try {
      Intake intake = intake(folder);
      for (SourceFile file : intake.files()) {
        files.put(file.name(), file);
        rows.put(file.name(), rows(file));
      }
      int unused = intake.copies().size() + intake.skipped().size();
      return new Reading(Optional.empty(), files, rows, unused);
    } catch (Refusal refusal) {
      return new Reading(Optional.of(refusal), Map.of(), Map.of(), 0);
    }
  }

  /** A folder of files and folders, taken in. */
  static Intake intake(Path folder) {
    return Intake.of(
        PLACES, request(folder), Project.settings().catalogue(), (phase, detail) -> {});
  }

  private static UpdateRequest request(Path folder) {
    return new UpdateRequest(
        List.of(folder.toString()),
        false,
        Map.of(),
        folder.toString(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false);
  }

  private static List<Row> rows(SourceFile file) throws IOException {
    Reference reference = Project.reference();
    RecordParser parser = file.layout().parser(reference.register(), reference.names());
    List<Row> rows = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(OnDisk.of(file));
        RecordStream records = file.records(bytes)) {
      while (records.hasNext()) {
        rows.add(row(file, parser, records.next()));
      }
    }
    return rows;
  }

  /** As {@code io.GeneralRows} does. */
  private static Row row(SourceFile file, RecordParser parser, RecordStream.Entry entry) {
    int expected = file.layout().header().size();
    List<String> fields = entry.fields();
    Parsed parsed =
        fields.size() == expected
            ? parser.parse(fields)
            : Parsed.misfit(fields, expected, file.layout().format().delimiter());
    long breaks = fields.stream().mapToLong(field -> Units.lines(field).size() - 1L).sum();
    return new Row(entry.line(), entry.line() + 1 + breaks, parsed);
  }

  /** The records of the one file with this name; none when it was not used. */
  List<Row> of(String name) {
    return rows.getOrDefault(name, List.of());
  }
}
