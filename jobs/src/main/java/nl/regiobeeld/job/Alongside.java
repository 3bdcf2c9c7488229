package nl.regiobeeld.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.MetadataReader;
import nl.regiobeeld.source.Packed;
import nl.regiobeeld.source.Recognition.Skipped;
import nl.regiobeeld.source.TableMetadata;
import org.apache.hadoop.fs.Path;

/** The files that tell of others: names, units and status of a table's columns and codes. */
final class Alongside {
  private final Places places;
  private final Map<String, TableMetadata> metadata = new HashMap<>();
  private final Set<String> mixed = new HashSet<>();
  private final List<Skipped> names = new ArrayList<>();
  private final List<FileFacts> files = new ArrayList<>();

  Alongside(Places places) {
    this.places = places;
  }

  /** Whether a file holds a table's metadata, which is then kept. */
  boolean takes(FileFacts file) {
    if (!MetadataReader.mayRead(file)) {
      return false;
    }
    try (InputStream stream = places.open(new Path(Packed.outer(file.path())));
        Reader text = file.text(Packed.content(file.path(), stream))) {
      Optional<TableMetadata> told = MetadataReader.read(file, text);
      told.ifPresent(
          each -> {
            TableMetadata named = each.named(file.name());
            keep(file.folder(), named);
            files.add(file);
            String of = named.id().isEmpty() ? "" : " of table " + named.id();
            names.add(new Skipped(file.name(), "metadata" + of + ", used for names and status"));
          });
      return told.isPresent();
    } catch (IOException e) {
      throw Refusal.input("%s cannot be read: %s".formatted(file.name(), e.getMessage()));
    }
  }

  private void keep(String folder, TableMetadata told) {
    TableMetadata before = metadata.getOrDefault(folder, TableMetadata.NONE);
    TableMetadata both = before.merge(told);
    boolean bothTell = !before.equals(TableMetadata.NONE) && !told.equals(TableMetadata.NONE);
    if (bothTell && both.equals(TableMetadata.NONE)) {
      mixed.add(folder);
    }
    metadata.put(folder, both);
  }

  /** Folder to what the files in it tell of the one table that they are about. */
  Map<String, TableMetadata> metadata() {
    metadata.keySet().removeAll(mixed);
    return metadata;
  }

  /** The files with metadata. */
  List<Skipped> skipped() {
    return names;
  }

  /** What is learned of those. */
  List<FileFacts> files() {
    return files;
  }
}
