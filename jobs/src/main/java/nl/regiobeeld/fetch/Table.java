package nl.regiobeeld.fetch;

import java.util.Optional;
import java.util.OptionalLong;

/** A table as one kind of service offers it. */
interface Table {
  /**
   * Asks what there is; takes in the publisher's own description.
   *
   * @return empty when the service does not have the table
   */
  Optional<Facts> facts(Haul haul);

  /**
   * Takes in all of it.
   *
   * @return how many rows of numbers came, where they were counted
   */
  OptionalLong download(Haul haul, Facts facts);
}
