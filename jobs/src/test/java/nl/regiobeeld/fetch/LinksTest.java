package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private static final URI FROM =
      URI.create("https://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet?$format=json");

  @ParameterizedTest
  @CsvSource({
    "https://opendata.cbs.nl/a?$skip=2, https://opendata.cbs.nl/a?$skip=2",
    "http://opendata.cbs.nl/a, https://opendata.cbs.nl/a",
    "UntypedDataSet?$skip=5,"
        + " https://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet?$skip=5",
    "https://opendata.cbs.nl/a?$filter=x eq 'GM0363  ',"
        + " https://opendata.cbs.nl/a?$filter=x%20eq%20'GM0363%20%20'",
    "https://OPENDATA.cbs.nl/a%20b, https://OPENDATA.cbs.nl/a%20b",
  })
  void aLinkOnTheSameHostIsFollowed(String link, String to) {
    assertThat(Links.follow(FROM, link)).isEqualTo(URI.create(to));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a",
    "https://opendata.cbs.nl:8443/a",
    "//example.org/a",
    "file:///etc/passwd",
    "ftp://opendata.cbs.nl/a",
    "https://opendata.cbs.nl/%zz",
  })
  void anyOtherLinkIsNot(String link) {
    assertThatThrownBy(() -> Links.follow(FROM, link))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(link);
  }

  @Test
  void aHostThatOnlyLooksTheSameIsAnother() {
    assertThatThrownBy(() -> Links.follow(FROM, "https://opendata.cbs.nl@example.org/a"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("https://example.org/a; not followed");
  }

  /** A password in a link would be kept in landing's note. */
  @Test
  void aLinkWithAPasswordIsNotAndItIsNotShown() {
    assertThatThrownBy(() -> Links.follow(FROM, "https://piet:geheim@opendata.cbs.nl/a"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("https://opendata.cbs.nl/a; not followed")
        .hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://v.nl/a/Zvw%202022%20-%20gemeente.csv | | Zvw 2022 - gemeente.csv",
        "https://v.nl/a/x.csv | attachment; filename=\"b c.csv\" | b c.csv",
        "https://v.nl/a/x.csv | attachment; filename=b.csv; size=3 | b.csv",
        "https://v.nl/a/x.csv | attachment; filename=\"../../b.csv\" | b.csv",
        "https://v.nl/a/x.csv | attachment; filename=\"b.csv\"; filename*=UTF-8''%C3%A9+1.csv |"
            + " é+1.csv",
        "https://v.nl/a/x.csv | inline | x.csv",
        "https://v.nl | | bestand",
        "https://v.nl/a/x.csv | attachment; filename=\"..\" | bestand",
        "https://v.nl/a/x.csv | attachment; filename=\"a/..\\\\..\" | bestand",
        "https://v.nl/a/x.csv | attachment; filename*=UTF-8''%1B%5B2J%0Aa%E2%80%AE.csv | [2Ja.csv",
      })
  void aFileIsCalledWhatItsServerCallsIt(String address, String disposition, String name) {
    assertThat(Links.fileName(URI.create(address), disposition)).isEqualTo(name);
  }
}
