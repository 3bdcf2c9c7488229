package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource({
    "https://piet:geheim@x.nl/a.csv, https://x.nl/a.csv",
    "https://geheim@x.nl/a.csv, https://x.nl/a.csv",
    "s3a://AKIA:geheim@bucket/a, s3a://bucket/a",
    "https://x.nl/a?jaar=1&api_key=geheim, https://x.nl/a?…",
    "https://x.nl/a?X-Amz-Signature=geheim&b=c, https://x.nl/a?…",
    "https://x.nl/a?sv=1&SIG=geheim, https://x.nl/a?…",
    "https://x.nl/a?access_token=geheim, https://x.nl/a?…",
    "https://u:geheim@x.nl/a?token=geheim, https://x.nl/a?…",
  })
  void aSecretIsFoundAndLeftOut(String address, String without) {
    assertThat(Secrets.in(address)).isTrue();
    assertThat(Secrets.without(address)).isEqualTo(without).doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://opendata.cbs.nl/a?$skiptoken=12&$format=json",
        "https://x.nl/a@b.csv",
        "https://x.nl:8443/monkey=1",
        "abfs://container@account.dfs.core.windows.net/a",
        "hdfs://name:8020/extracts",
        "extracts/2026",
        "",
      })
  void anyOtherAddressStaysAsItIs(String address) {
    assertThat(Secrets.in(address)).isFalse();
    assertThat(Secrets.without(address)).isEqualTo(address);
  }
}
