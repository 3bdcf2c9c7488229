package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;

/** The CSV shapes of our own, in the order in which a file is held against them. */
final class OwnFiles {
  /** Makes a file of a shape ready to be read. */
  @FunctionalInterface
  private interface Reading {
    Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline);
  }

  /** A shape and its reading. */
  private record Own(OwnShape shape, Reading reading) {}

  private static final List<Own> ALL =
      List.of(
          new Own(CountFile.SHAPE, CountFile::known),
          new Own(StaffFile.SHAPE, StaffFile::known),
          new Own(CareUseFile.SHAPE, CareUseFile::known),
          new Own(PeopleFile.SHAPE, PeopleFile::known),
          new Own(ForecastFile.SHAPE, ForecastFile::known),
          new Own(InitiativeFile.SHAPE, InitiativeFile::known));

  private OwnFiles() {}

  /**
   * The file, if it is one of these shapes.
   *
   * @throws nl.regiobeeld.model.Refusal when it is, but cannot be used
   */
  static Optional<Recognition> known(
      FileFacts file, String licence, Catalogue catalogue, Outline outline, Years years) {
    for (Own own : ALL) {
      if (own.shape().recognises(outline.header())) {
        years.refuseFor(file);
        return Optional.of(own.reading().known(file, licence, catalogue.counts(), outline));
      }
    }
    return Optional.empty();
  }
}
