package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void aShareIsInLowestTerms() {
    assertThat(new Share(2, 4)).isEqualTo(new Share(1, 2)).hasToString("1/2");
    assertThat(new Share(7, 7).isWhole()).isTrue();
  }

  /** Splitting a share anywhere and adding the pieces gives the share again. */
  @Test
  void piecesOfAShareAddUpToIt() {
    Random random = new Random(42);
    for (int i = 0; i < 1000; i++) {
      long all = 2L + random.nextInt(1_000_000);
      long here = random.nextLong(1, all);
      Share share = new Share(1 + random.nextInt(500), 500);
      Share sum = share.times(new Share(here, all)).plus(share.times(new Share(all - here, all)));
      assertThat(sum).isEqualTo(share);
    }
  }

  @Test
  void aShareTooFineForALongIsAnErrorAndNotAWrongNumber() {
    Share fine = new Share(1, Long.MAX_VALUE);

    assertThatThrownBy(() -> fine.times(fine)).isInstanceOf(ArithmeticException.class);
  }
}
