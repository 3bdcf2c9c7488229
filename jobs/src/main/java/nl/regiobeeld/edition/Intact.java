package nl.regiobeeld.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.edition.Manifest.StoredFile;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.fs.Path;

/** The files of published tables, checked before they are read. */
public final class Intact {
  private final Places places;
  private final Editions editions;

  /** Files of these editions. */
  public Intact(Places places, Editions editions) {
    this.places = places;
    this.editions = editions;
  }

  /**
   * The files of a table, with every byte as it was published as far as the manifest tells.
   *
   * @throws Refusal when one is gone or has other bytes
   */
  public List<Path> files(Manifest manifest, String table) {
    Path folder = editions.folder(manifest.editie(), table);
    TableFacts facts = manifest.tabellen().get(table);
    List<Path> files = new ArrayList<>();
    for (StoredFile file : facts.bestanden()) {
      Path path = new Path(folder, file.bestand());
      require(manifest.editie(), file, path);
      files.add(path);
    }
    return files;
  }

  private void require(String edition, StoredFile file, Path path) {
    if (!places.exists(path)) {
      throw damaged(edition, path, "is gone");
    }
    try {
      boolean known = file.sha256() != null;
      if (known
          && !FileReading.Sum.of(places.configuration(), path).sha256().equals(file.sha256())) {
        throw damaged(edition, path, "has other bytes than were published");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal damaged(String edition, Path path, String what) {
    return Refusal.check(
        "edition '%s' is damaged: %s %s; see ./regiobeeld verify --edition %s"
            .formatted(edition, path.toUri().getPath(), what, edition));
  }
}
