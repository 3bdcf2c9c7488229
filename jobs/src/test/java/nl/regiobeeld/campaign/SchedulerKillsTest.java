package nl.regiobeeld.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of the campaign; the whole is {@code .ci/kill-scheduler}. */
class SchedulerKillsTest {
  @Test
  void killedSchedulersLoseAndDoubleNothing(@TempDir Path out)
      throws IOException, InterruptedException {
    assertThat(new SchedulerKills(out, 20_270_328).run(3))
        .matches(
            "3 schedulers killed, [1-9]\\d* runs for [1-9]\\d* due times: 0 runs done twice,"
                + " 0 not done, 0 due times without a run or with two, 0 runs tried again");
  }
}
