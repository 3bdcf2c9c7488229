package nl.regiobeeld.source;

import org.apache.commons.csv.CSVRecord;

/** Turns the records of one file into conformed rows. */
public interface RecordParser {
  /**
   * Conforms a record that has as many fields as the header; never throws on content.
   *
   * @param row a data record
   */
  Parsed parse(CSVRecord row);
}
