package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.OdataPublisher.TABLE4;
import static nl.regiobeeld.fetch.OdataPublisher.ZIP;
import static nl.regiobeeld.fetch.OdataPublisher.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.Test;

class Odata4Test extends OneTable {
  @Test
  void pagesComeWithAllThatExplainsThem() throws IOException {
    Delivery delivery = fetching.bring(pages()).delivery().orElseThrow();

    assertThat(names(delivery))
        .containsExactly(
            "Properties.json",
            "MeasureCodes.json",
            "Dimensions.json",
            "RegioSCodes.json",
            "RegioSGroups.json",
            "PeriodenCodes.json",
            "Observations-0001.json",
            "Observations-0002.json",
            "Observations-0003.json");
    assertThat(delivery.gewijzigd()).isEqualTo(JUNE);
    assertThat(delivery.status()).isEqualTo("Regulier");
    assertThat(delivery.licentie()).isEqualTo("CC BY 4.0");
    assertThat(delivery.oorsprong()).isEqualTo(publisher.at(TABLE4 + "/Observations").toString());
    Item last = delivery.items().get(8);
    assertThat(last.rol()).isEqualTo(Item.Rol.GEGEVENS);
    assertThat(last.oorsprong()).isEqualTo(publisher.at(page(2)).toString());
    assertThat(fetching.text(last)).isEqualTo(tables.page(4, null));
  }

  @Test
  void aZipIsKeptAsItCame() throws IOException {
    Delivery delivery = fetching.bring(source(true, null)).delivery().orElseThrow();

    assertThat(names(delivery)).containsExactly("Properties.json", "84799NED.zip");
    assertThat(delivery.oorsprong()).isEqualTo(publisher.at(ZIP).toString());
    assertThat(fetching.bytes(delivery.items().get(1)))
        .isEqualTo(OdataPublisher.zip("Observations.csv", "Id;Measure;Value\n0;M000352;1,5\n"));
  }

  @Test
  void aTableWithoutZipComesInPages() throws IOException {
    publisher.has(TABLE4 + "/Properties", tables.properties(JUNE).replace("csv", "xlsx"));

    Delivery delivery = fetching.bring(source(true, null)).delivery().orElseThrow();

    assertThat(names(delivery)).contains("Observations-0003.json");
  }

  @Test
  void aFilterIsAskedOfTheServer() throws IOException {
    String path = TABLE4 + "/Observations?$filter=RegioS%20eq%20%27GM0917%27";
    publisher.has(path, tables.page(0, null));

    Delivery delivery =
        fetching.bring(source(false, "RegioS eq 'GM0917'")).delivery().orElseThrow();

    assertThat(delivery.oorsprong()).isEqualTo(publisher.at(path).toString());
    assertThat(names(delivery)).contains("Observations-0001.json");
  }

  @Test
  void aSecondFetchAsksOnlyWhetherItChanged() throws IOException {
    fetching.bring(pages());
    publisher.requests();

    Outcome second = fetching.bring(pages());

    assertThat(second.state()).isEqualTo(Outcome.State.UNCHANGED);
    assertThat(publisher.requests()).containsExactly("GET " + TABLE4 + "/Properties");
  }

  @Test
  void aNewVersionStandsBesideTheOld() throws IOException {
    Delivery old = fetching.bring(pages()).delivery().orElseThrow();
    tables.table4(JULY);

    Outcome outcome = fetching.bring(pages());

    assertThat(outcome.state()).isEqualTo(Outcome.State.CHANGED);
    assertThat(outcome.before()).contains(old);
    assertThat(fetching.landing().newest().get(0).change())
        .contains(
            "84799NED was issued again: the publisher's date went from %s to %s; the data have the same bytes"
                .formatted(JUNE, JULY));
    assertThat(fetching.landing().isWhole(old)).isTrue();
  }

  @Test
  void anotherFilterIsAnotherDelivery() throws IOException {
    publisher.has(TABLE4 + "/Observations?$filter=a", tables.page(0, null));
    fetching.bring(pages());

    assertThat(fetching.bring(source(false, "a")).state()).isEqualTo(Outcome.State.CHANGED);
  }

  @Test
  void aTableThatV4DoesNotHaveComesFromV3() throws IOException {
    tables.table3("2021-02-05T02:00:00");
    FetchSource source =
        new FetchSource(
            "50090NED",
            Via.ODATA4,
            publisher.at("/odata/v1/CBS"),
            "50090NED",
            "bron RIVM",
            true,
            Optional.empty(),
            Optional.of(publisher.at("/ODataFeed/odata")));

    assertThat(names(fetching.bring(source).delivery().orElseThrow())).contains("TableInfos.json");
  }
}
