package nl.regiobeeld.source;

import java.util.List;

/** Turns the records of one file into conformed rows. */
public interface RecordParser {
  /**
   * Conforms a record that has as many fields as the header; never throws on content.
   *
   * @param row its fields
   */
  Parsed parse(List<String> row);
}
