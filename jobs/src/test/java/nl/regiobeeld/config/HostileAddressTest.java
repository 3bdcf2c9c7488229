package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are shared and kept in version control: no place for a password or token. */
class HostileAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://piet:geheim@x.nl/a.csv",
        "https://geheim@x.nl/a.csv",
        "https://x.nl/a.csv?api_key=geheim",
        "https://x.nl/a.csv?jaar=1&X-Amz-Signature=geheim",
        "https://piet:ge/geheim@x.nl/a.csv",
        "ftp piet:geheim@x.nl",
      })
  void anAddressWithASecretIsRefusedAndTheSecretNotShown(String address) {
    Problems problems = new Problems();
    String text = "bronnen:\n  x: {via: bestand, adres: '%s', licentie: vrij}".formatted(address);
    FetchReader.read(YamlFile.read("sources.yaml", Optional.of(text), problems));

    Refusal refusal = catchThrowableOfType(Refusal.class, problems::refuse);

    assertThat(refusal).hasMessageContaining("conf/sources.yaml:2: ");
    assertThat(refusal.getMessage()).doesNotContain("geheim");
  }
}
