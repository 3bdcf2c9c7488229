package nl.regiobeeld.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A publisher with one table of OData v4, and somebody who wants it. */
abstract class OneTable {
  static final String JUNE = "2026-06-23T00:00:00+02:00";
  static final String JULY = "2026-07-01T00:00:00+02:00";

  final Publisher publisher = new Publisher();
  final OdataPublisher tables = new OdataPublisher(publisher);
  Fetching fetching;

  @BeforeEach
  void open(@TempDir Path out) {
    fetching = new Fetching(out);
    tables.table4(JUNE);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  FetchSource source(boolean whole, String filter) {
    return new FetchSource(
        "84799NED",
        Via.ODATA4,
        publisher.at("/odata/v1/CBS"),
        "84799NED",
        "CC BY 4.0",
        whole,
        Optional.ofNullable(filter),
        Optional.of(publisher.at("/ODataFeed/odata")));
  }

  FetchSource pages() {
    return source(false, null);
  }

  static List<String> names(Delivery delivery) {
    return delivery.items().stream().map(Item::naam).toList();
  }
}
