package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** When the place of a check is free again. */
class DeadlineTest {
  private static final long WHILE = Duration.ofMillis(300).toNanos();
  private final AtomicInteger freed = new AtomicInteger();

  @Test
  void the_place_is_free_once_and_before_the_answer_is_there() {
    Deadline deadline = new Deadline(Duration.ofMinutes(1));

    assertThat(deadline.hold(() -> "done", this::free)).isEqualTo("done");
    assertThat(freed).hasValue(1);
    assertThatThrownBy(() -> deadline.hold(DeadlineTest::fails, this::free))
        .hasMessage("as it should");
    assertThat(freed).hasValue(2);
  }

  @Test
  void work_that_does_not_heed_its_end_keeps_its_place_until_it_is_over() throws Exception {
    Deadline deadline = new Deadline(Duration.ofMillis(50));
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);

    assertThatThrownBy(() -> deadline.hold(() -> deaf(over), free::countDown))
        .isInstanceOf(TooLong.class);
    assertThat(free.getCount()).isEqualTo(1);
    over.countDown();
    assertThat(free.await(1, TimeUnit.MINUTES)).isTrue();
  }

  private void free() {
    LockSupport.parkNanos(WHILE);
    freed.incrementAndGet();
  }

  private static Object fails() {
    throw new IllegalStateException("as it should");
  }

  private static Object deaf(CountDownLatch over) {
    while (over.getCount() > 0) {
      LockSupport.parkNanos(WHILE / 100);
    }
    return "too late";
  }
}
