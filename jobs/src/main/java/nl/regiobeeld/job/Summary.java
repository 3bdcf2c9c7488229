package nl.regiobeeld.job;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Recognition.Skipped;

/**
 * What a run did, for its user.
 *
 * @param edition the published edition's name
 * @param folder where it lies
 * @param sources what became of the rows of each file
 * @param copies byte-identical copies that were not read again
 * @param skipped files that were not used
 * @param remarks what the user should know: names cut short, unknown columns, coverage
 * @param changes what changed in the inputs since the edition that was current
 * @param tables rows written per table
 */
public record Summary(
    String edition,
    String folder,
    List<Source> sources,
    List<String> copies,
    List<Skipped> skipped,
    List<String> remarks,
    Changes changes,
    Map<String, Long> tables) {
  /** The same, of an edition with these rows per table. */
  Summary with(Map<String, Long> rows) {
    return new Summary(edition, folder, sources, copies, skipped, remarks, changes, rows);
  }

  /** What became of the rows of one file. */
  public record Source(
      String source, String file, Integer year, long rows, long used, long aside, long rejected) {}
}
