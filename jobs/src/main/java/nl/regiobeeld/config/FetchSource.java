package nl.regiobeeld.config;

import java.net.URI;
import java.util.Optional;

/**
 * A source that can be fetched.
 *
 * @param id for example {@code 84799NED} or {@code vektis-2022}
 * @param via how its publisher offers it
 * @param address of the file, or of the service without the table's id
 * @param table the publisher's own id of the table, in its own case; empty for a file
 * @param licence how it may be used, as it is repeated in what is published
 * @param whole whether an OData v4 table is wanted as one zip, if there is one, instead of pages
 * @param filter an OData {@code $filter} on the numbers
 * @param otherwise the OData v3 service that may have a table which v4 does not have
 */
public record FetchSource(
    String id,
    Via via,
    URI address,
    String table,
    String licence,
    boolean whole,
    Optional<String> filter,
    Optional<URI> otherwise) {
  /** How publishers offer their extracts. */
  public enum Via {
    /** A table of an OData v4 service. */
    ODATA4,
    /** A table of an OData v3 service. */
    ODATA3,
    /** One file. */
    BESTAND
  }
}
