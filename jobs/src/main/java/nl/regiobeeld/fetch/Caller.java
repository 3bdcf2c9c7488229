package nl.regiobeeld.fetch;

import java.nio.file.Path;

/**
 * Makes the requests of one source.
 *
 * @param network shared with other sources
 * @param source the source's id, for who follows progress
 */
record Caller(Network network, String source, FetchProgress progress) {
  /**
   * Gets a file.
   *
   * @param check what it must be
   * @return an answer of 200, 304 or 404
   * @throws nl.regiobeeld.model.Refusal when it cannot be had
   */
  Answer get(Wanted wanted, Path file, Check check) {
    return new Download(
            network,
            wanted,
            file,
            check,
            progress::received,
            text -> progress.note(source, wanted.address() + ": " + text))
        .get();
  }
}
