package nl.regiobeeld.sample;

import java.util.List;
import nl.regiobeeld.Resource;

/** One of the small tables among the test resources: what the sample assumes. */
final class SampleTable {
  private SampleTable() {}

  /** The fields of each row but the header; semicolons between, nothing quoted. */
  static List<List<String>> rows(String name) {
    return text(name).lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
  }

  /** The text of one, with a line feed behind every line however it was checked out. */
  static String text(String name) {
    return Resource.text("sample/" + name);
  }
}
