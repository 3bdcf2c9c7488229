package nl.regiobeeld.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.Inspector;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.Recogniser;
import nl.regiobeeld.source.Recognition;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table, once as pages of JSON and once as the CSV of a bulk download. */
class ObservationPagesTest {
  @TempDir private Path folder;

  @Test
  void aPageOfJsonIsReadAsTheBulkDownloadIs() throws IOException {
    List<Observation> observations = CountSample.paged();
    ObservationPages.save(folder, observations);
    Path bulk = folder.resolve("03759ned_Observations.csv");
    Files.writeString(bulk, BulkDownload.observations(observations));

    List<Parsed> pages = new ArrayList<>(parsed(folder.resolve("observations-page-1.json")));
    pages.addAll(parsed(folder.resolve("observations-page-2.json")));

    assertThat(pages).hasSize(observations.size()).isEqualTo(parsed(bulk));
    assertThat(pages).allMatch(each -> each.outcome() == Parsed.Outcome.GEBRUIKT);
  }

  @Test
  void everyPageButTheLastLeadsOn() throws IOException {
    ObservationPages.save(folder, CountSample.paged());

    assertThat(folder.resolve("observations-page-1.json"))
        .content()
        .contains("\"@odata.nextLink\":\"https://");
    assertThat(folder.resolve("observations-page-2.json")).content().doesNotContain("nextLink");
  }

  private static List<Parsed> parsed(Path path) throws IOException {
    SourceFile file = recognised(path);
    Reference reference = Project.reference();
    RecordParser parser = file.layout().parser(reference.register(), reference.names());
    List<Parsed> parsed = new ArrayList<>();
    try (RecordStream records = file.records(Files.newInputStream(path))) {
      records.forEachRemaining(entry -> parsed.add(parser.parse(entry.fields())));
    }
    return parsed;
  }

  private static SourceFile recognised(Path path) throws IOException {
    Recogniser recogniser = new Recogniser(Project.settings().catalogue(), Map.of(), Map.of());
    try (InputStream stream = Files.newInputStream(path)) {
      FileFacts facts =
          Inspector.inspect(path.toUri().toString(), path.getFileName().toString(), stream);
      return ((Recognition.Known) recogniser.recognise(facts, "")).file();
    }
  }
}
