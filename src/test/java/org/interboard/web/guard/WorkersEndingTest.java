package org.interboard.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.interboard.web.Problem;
import org.junit.jupiter.api.Test;

/** Work that does not end when it is told to. */
class WorkersEndingTest {
  private static final Duration LIMIT = Duration.ofMillis(300);

  @Test
  void whoever_waits_is_answered_in_time_even_where_telling_the_work_to_end_takes_long() {
    try (Workers workers = new Workers(LIMIT, new Memory())) {
      long start = System.nanoTime();

      assertThatThrownBy(() -> workers.run("any", WorkersEndingTest::deaf, () -> false))
          .isInstanceOf(Problem.class)
          .hasMessage(Limit.TIME.said());
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
      assertThat(workers.stuck()).isEqualTo(1);
    }
  }

  private static Object deaf(java.util.function.Consumer<Runnable> ending) {
    ending.accept(() -> LockSupport.parkNanos(Duration.ofSeconds(5).toNanos()));
    LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    return "too late";
  }
}
