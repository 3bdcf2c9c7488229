package nl.regiobeeld.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure of a regiobeeld, in Dutch: everything that is drawn, told and exported of it.
 *
 * @param id short name in lower case, also of its file
 * @param title what it is about, with the region's name
 * @param subtitle the unit, year and ages; may be empty
 * @param body what is drawn
 * @param notes what a reader must know
 * @param source where the numbers come from
 * @param stamp the edition that it is made from
 */
public record Figure(
    String id,
    String title,
    String subtitle,
    Body body,
    List<String> notes,
    String source,
    Stamp stamp) {
  /** The figure in words, for who does not see it: what it is about, its numbers, its notes. */
  public String told() {
    return Stream.of(
            Stream.of(title + "."),
            subtitle.isEmpty() ? Stream.<String>empty() : Stream.of(subtitle + "."),
            body.told().stream(),
            notes.stream())
        .flatMap(texts -> texts)
        .collect(Collectors.joining(" "));
  }
}
