package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.model.Sha256;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Exports as a user makes them, and what is in them. */
final class Exports {
  private Exports() {}

  static Cli.Result of(Path out, String... args) {
    List<String> all = new ArrayList<>(List.of("export", "--out", out.toString()));
    all.addAll(List.of(args));
    return Cli.beside(all.toArray(String[]::new));
  }

  /** The rows of a CSV file, its header first. */
  static List<List<String>> csv(Path file, CSVFormat format) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = format.parse(reader)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** The SHA-256 of every file below a folder, by its path. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] digest = Sha256.digest().digest(Files.readAllBytes(file));
        digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }
}
