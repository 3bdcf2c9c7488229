package nl.regiobeeld.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import nl.regiobeeld.source.NumberText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  private static final int TIMES = 200_000;
  private static final String SIGNS = "0123456789012345678901234567890123456789.,-+ *x";

  private static long millionths(String text) {
    byte[] bytes = (";" + text + ";").getBytes(StandardCharsets.UTF_8);
    return PlainNumber.millionths(bytes, 1, bytes.length - 1, 6);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "'    79.3', 79300000",
    "' 6167674', 6167674000000",
    "'  -0.017', -17000",
    "'12,50 ', 12500000",
    "007, 7000000",
    "999999999999.999999, 999999999999999999"
  })
  void readsWhatPublishersWrite(String text, long expected) {
    assertThat(millionths(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "x", "-", "+1", "1.", ".5", "1e3", "1 2", "1.234,5", "2020*", "٣"})
  void leavesAllElseAlone(String text) {
    assertThat(millionths(text)).isEqualTo(PlainNumber.NONE);
  }

  @Test
  void whatItReadsIsWhatTheTextSays() {
    Random random = new Random(20_260_101);
    int read = 0;
    for (int i = 0; i < TIMES; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(16); length >= 0; length--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      long found = millionths(text.toString());
      if (found != PlainNumber.NONE) {
        read++;
        Optional<BigDecimal> number = NumberText.parse(text.toString());
        assertThat(number).as(text.toString()).isPresent();
        assertThat(BigDecimal.valueOf(found, 6))
            .as(text.toString())
            .isEqualByComparingTo(number.get());
      }
    }
    assertThat(read).isGreaterThan(TIMES / 20);
  }
}
