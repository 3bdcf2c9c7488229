package nl.regiobeeld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps jobs/docs/tables.md the same as the tables; run with -Dregiobeeld.write=true to renew it.
 */
class DictionaryTest {
  private static final Path FILE =
      Path.of(System.getProperty("regiobeeld.home", ".."), "jobs", "docs", "tables.md");

  @Test
  void theDataDictionarySaysWhatTheTablesAre() throws IOException {
    if (Boolean.getBoolean("regiobeeld.write")) {
      Files.writeString(FILE, Dictionary.markdown());
    }
    assertThat(FILE).hasContent(Dictionary.markdown());
  }
}
