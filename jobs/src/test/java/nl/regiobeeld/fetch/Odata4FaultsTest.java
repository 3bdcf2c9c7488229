package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.OdataPublisher.TABLE4;
import static nl.regiobeeld.fetch.OdataPublisher.ZIP;
import static nl.regiobeeld.fetch.OdataPublisher.page;
import static nl.regiobeeld.fetch.OdataPublisher.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Delivery;
import org.junit.jupiter.api.Test;

/** Nothing half-fetched, mixed or counted twice is ever used. */
class Odata4FaultsTest extends OneTable {
  /** What was fetched in June before the change is not mixed with what came after. */
  @Test
  void aChangeBetweenPagesBeginsAgain() throws IOException {
    publisher.fails(
        page(1),
        exchange -> {
          tables.table4(JULY);
          text(tables.page(2, page(2))).handle(exchange);
        });

    Delivery delivery = fetching.bring(pages()).delivery().orElseThrow();

    assertThat(delivery.gewijzigd()).isEqualTo(JULY);
    assertThat(publisher.requests()).filteredOn(each -> each.endsWith(page(2))).hasSize(2);
  }

  @Test
  void aTableThatKeepsChangingIsGivenUp() throws IOException {
    for (int day = 1; day <= 9; day++) {
      publisher.fails(TABLE4 + "/Properties", text(tables.properties("2026-07-0" + day)));
    }

    assertThat(fetching.failure(pages())).contains("changed by its publisher during each of 3");
  }

  @Test
  void aPageThatComesTwiceIsRefused() throws IOException {
    publisher.has(page(1), tables.page(2, page(1)));

    assertThat(fetching.failure(pages())).contains("is the next page of a page after itself");
  }

  @Test
  void thePageBeforeUnderAnotherAddressIsRefused() throws IOException {
    publisher.has(page(2), tables.page(2, page(2)));

    assertThat(fetching.failure(pages())).contains("brought the same page as before");
  }

  @Test
  void fewerRowsThanThePublisherCountsAreRefused() throws IOException {
    publisher.has(page(1), tables.page(2, null));

    assertThat(fetching.failure(pages())).contains("brought 4 rows where its publisher says 6");
  }

  @Test
  void aFilterThatSelectsNothingIsRefused() throws IOException {
    publisher.has(TABLE4 + "/Observations?$filter=b", "{\"value\":[]}");

    assertThat(fetching.failure(source(false, "b"))).contains("has no rows; look at 'filter'");
  }

  @Test
  void aWrongFilterIsExplainedByTheServer() throws IOException {
    publisher.has(
        TABLE4 + "/Observations?$filter=c",
        exchange -> {
          exchange.sendResponseHeaders(400, 0);
          exchange
              .getResponseBody()
              .write("Syntax error\n  at position 1".getBytes(StandardCharsets.UTF_8));
        });

    assertThat(fetching.failure(source(false, "c")))
        .contains("the server answered 400 (Syntax error at position 1)");
  }

  @Test
  void aPageOnAnotherHostIsNotFetched() throws IOException {
    publisher.has(page(0), "{\"value\":[],\"@odata.nextLink\":\"http://example.org/x\"}");

    assertThat(fetching.failure(pages()))
        .contains("leads on to another host or user, http://example.org/x");
  }

  /** Some servers end an answer in good order where their own query broke off. */
  @Test
  void jsonThatBreaksOffIsAskedAgain() throws IOException {
    publisher.fails(page(1), text("{\"value\":[{\"Id\":2},{\"Id\""));

    assertThat(fetching.bring(pages()).state()).isEqualTo(Outcome.State.NEW);
  }

  @Test
  void jsonThatStaysBrokenOffIsRefused() throws IOException {
    publisher.has(page(1), "{\"value\":[{\"Id\":2}");

    assertThat(fetching.failure(pages())).contains("did not answer with complete JSON");
  }

  @Test
  void aDamagedZipIsRefused() throws IOException {
    byte[] zip = OdataPublisher.zip("Observations.csv", "Id;Measure;Value\n0;M000352;1,5\n");
    publisher.has(ZIP, new Resource(Arrays.copyOf(zip, zip.length - 10)));

    assertThat(fetching.failure(source(true, null))).contains("did not answer with a whole zip");
  }

  @Test
  void aTableThatNobodyHasIsRefused() throws IOException {
    FetchSource wrong =
        new FetchSource(
            "03759NED",
            Via.ODATA4,
            publisher.at("/odata/v1/CBS"),
            "03759NED",
            "CC BY 4.0",
            true,
            Optional.empty(),
            Optional.empty());

    assertThat(fetching.failure(wrong)).contains("has no table '03759NED'", "mind capitals");
  }
}
