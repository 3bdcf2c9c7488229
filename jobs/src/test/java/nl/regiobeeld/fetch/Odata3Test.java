package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.OdataPublisher.TABLE3;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Odata3Test {
  private final Publisher publisher = new Publisher();
  private final OdataPublisher tables = new OdataPublisher(publisher);
  private Fetching fetching;
  private FetchSource source;

  @BeforeEach
  void open(@TempDir Path out) {
    fetching = new Fetching(out);
    tables.table3("2021-02-05T02:00:00");
    source =
        new FetchSource(
            "50090NED",
            Via.ODATA3,
            publisher.at("/ODataFeed/odata"),
            "50090NED",
            "bron RIVM",
            false,
            Optional.empty(),
            Optional.empty());
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  @Test
  void theUntypedRowsComeWithAllThatExplainsThem() throws IOException {
    Delivery delivery = fetching.bring(source).delivery().orElseThrow();

    assertThat(delivery.items())
        .extracting(Item::naam)
        .containsExactly(
            "TableInfos.json",
            "DataProperties.json",
            "CategoryGroups.json",
            "WijkenEnBuurten.json",
            "Leeftijd.json",
            "Perioden.json",
            "UntypedDataSet-0001.json",
            "UntypedDataSet-0002.json");
    assertThat(delivery.gewijzigd()).isEqualTo("2021-02-05T02:00:00");
    assertThat(fetching.text(delivery.items().get(6))).contains("\"       .\"");
  }

  @Test
  void aSecondFetchAsksOnlyWhetherItChanged() throws IOException {
    fetching.bring(source);
    publisher.requests();

    assertThat(fetching.bring(source).state()).isEqualTo(Outcome.State.UNCHANGED);
    assertThat(publisher.requests()).containsExactly("GET " + TABLE3 + "/TableInfos?$format=json");
  }

  @Test
  void withoutAPublishersDateTheBytesDecide() throws IOException {
    publisher.has(TABLE3 + "/TableInfos?$format=json", "{\"value\":[{}]}");
    fetching.bring(source);

    assertThat(fetching.bring(source).state()).isEqualTo(Outcome.State.UNCHANGED);
    publisher.has(TABLE3 + "/Leeftijd?$format=json", "{\"value\":[{\"Key\":\"80200\"}]}");
    assertThat(fetching.bring(source).state()).isEqualTo(Outcome.State.CHANGED);
  }

  @Test
  void atomXmlIsNoPage() throws IOException {
    publisher.has(TABLE3 + "/CategoryGroups?$format=json", "<?xml version=\"1.0\"?><feed/>");

    assertThat(fetching.failure(source)).contains("did not answer with complete JSON");
  }
}
