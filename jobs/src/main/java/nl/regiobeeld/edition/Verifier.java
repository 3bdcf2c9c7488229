package nl.regiobeeld.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.regiobeeld.edition.Manifest.StoredFile;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.fs.Path;

/** Checks whether an edition is still what was published: every byte, row and sum of it. */
public final class Verifier {
  private final Places places;
  private final Editions editions;
  private final Consumer<String> progress;
  private final List<String> findings = new ArrayList<>();

  /**
   * A verifier of editions.
   *
   * @param progress told of every table
   */
  public Verifier(Places places, Editions editions, Consumer<String> progress) {
    this.places = places;
    this.editions = editions;
    this.progress = progress;
  }

  /**
   * Verifies one edition.
   *
   * @return what is not as it was published, a line for each; empty when the edition is whole
   * @throws nl.regiobeeld.model.Refusal when there is no manifest that can be read
   */
  public List<String> verify(Manifest manifest) {
    findings.clear();
    Path folder = editions.folder(manifest.editie());
    compareFiles(folder, manifest);
    if (!editions.isSealed(manifest.editie())) {
      findings.add(
          manifest.zegel() == null
              ? "manifest.json: it has no seal and no digests, as editions of older versions, so"
                  + " nothing more can be checked; make the edition again"
              : "manifest.json: it was changed after it was written");
    }
    if (manifest.zegel() == null || manifest.inhoud() == null) {
      return List.copyOf(findings);
    }
    manifest.tabellen().forEach((name, facts) -> compareTable(folder, name, facts));
    if (!Content.ofEdition(manifest.tabellen()).equals(manifest.inhoud())) {
      findings.add("manifest.json: the digest of the edition is not that of its tables");
    }
    if (findings.isEmpty()) {
      progress.accept("the sums");
      findings.addAll(new Accounting(places.configuration(), folder, manifest).findings());
    }
    return List.copyOf(findings);
  }

  /** What lies there that was not published, and the other way around. */
  private void compareFiles(Path folder, Manifest manifest) {
    TreeSet<String> expected = new TreeSet<>();
    expected.add("manifest.json");
    manifest
        .tabellen()
        .forEach(
            (name, facts) ->
                facts
                    .bestanden()
                    .forEach(file -> expected.add("tables/" + name + "/" + file.bestand())));
    TreeSet<String> there = new TreeSet<>();
    String root = folder.toUri().getPath() + "/";
    places
        .everythingBelow(folder)
        .forEach(file -> there.add(file.toUri().getPath().substring(root.length())));
    for (String file : expected) {
      if (!there.remove(file)) {
        findings.add(file + ": it is gone");
      }
    }
    there.forEach(file -> findings.add(file + ": it does not belong to the edition"));
  }

  private void compareTable(Path folder, String name, TableFacts facts) {
    progress.accept(name);
    Path table = new Path(new Path(folder, "tables"), name);
    Map<StoredFile, Path> files = new TreeMap<>(StoredFile.BY_NAME);
    facts.bestanden().forEach(file -> files.put(file, new Path(table, file.bestand())));
    List<Content> contents =
        files.entrySet().parallelStream().map(this::compareFile).flatMap(List::stream).toList();
    if (contents.size() == files.size()) {
      compareContent("tables/" + name, facts, contents);
    }
  }

  private void compareContent(String where, TableFacts facts, List<Content> contents) {
    long rows = contents.stream().mapToLong(Content::rows).sum();
    if (rows != facts.rijen()) {
      findings.add("%s: it has %d rows, not %d".formatted(where, rows, facts.rijen()));
    }
    try {
      if (!Content.ofTable(contents).equals(facts.inhoud())) {
        findings.add(where + ": its rows are not those that were published");
      }
    } catch (IllegalArgumentException e) {
      findings.add(where + ": " + e.getMessage());
    }
  }

  /** What the file says, when it can be read; empty when not, or when its bytes are others. */
  private List<Content> compareFile(Entry<StoredFile, Path> each) {
    StoredFile expected = each.getKey();
    String where = "tables/" + each.getValue().getParent().getName() + "/" + expected.bestand();
    try {
      if (!places.exists(each.getValue())) {
        return List.of();
      }
      FileReading.Sum sum = FileReading.Sum.of(places.configuration(), each.getValue());
      if (!sum.sha256().equals(expected.sha256())) {
        add(
            "%s: its bytes are others: %d with SHA-256 %s, not %d with %s"
                .formatted(where, sum.bytes(), sum.sha256(), expected.bytes(), expected.sha256()));
        return List.of();
      }
      return List.of(ContentReader.read(places.configuration(), each.getValue()));
    } catch (IOException | RuntimeException e) {
      add(where + ": it cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private synchronized void add(String finding) {
    findings.add(finding);
  }
}
