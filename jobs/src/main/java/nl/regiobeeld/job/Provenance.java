package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.SourceFile;

/**
 * What an edition is made of, as its manifest says.
 *
 * @param inputs the files that were read
 * @param licences how they may be used
 * @param regions codes of the regions that were asked for; empty for all
 */
record Provenance(List<Manifest.Input> inputs, List<String> licences, List<String> regions) {
  /** The bron of files that tell of others, as names, units and status follow from them. */
  private static final String METADATA = "metadata";

  /** What a run takes in. */
  static Provenance of(Intake intake, Set<String> regions) {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (SourceFile file : intake.files()) {
      inputs.add(
          new Manifest.Input(
              file.layout().source(), file.name(), file.sha256(), file.bytes(), null));
    }
    for (Intake.Copy copy : intake.copies()) {
      FileFacts file = copy.file();
      inputs.add(new Manifest.Input(null, file.name(), file.sha256(), file.bytes(), copy.of()));
    }
    for (FileFacts file : intake.metadata()) {
      inputs.add(new Manifest.Input(METADATA, file.name(), file.sha256(), file.bytes(), null));
    }
    return new Provenance(
        inputs,
        intake.files().stream().map(SourceFile::licence).distinct().sorted().toList(),
        regions.stream().sorted().toList());
  }

  /** What another edition was made of. */
  static Provenance of(Manifest manifest) {
    return new Provenance(manifest.invoer(), manifest.licentie(), manifest.regios());
  }
}
