package nl.regiobeeld.fetch;

/** Told how a fetch goes, by several threads, for the person who waits for it. */
public interface FetchProgress {
  /** Bytes came in. */
  void received(long bytes);

  /** A file is complete. */
  void file(String source, String name, long bytes);

  /** Something that explains why it takes longer, for example a request that is made again. */
  void note(String source, String text);
}
