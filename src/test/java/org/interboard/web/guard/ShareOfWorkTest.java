package org.interboard.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.interboard.web.Problem;
import org.junit.jupiter.api.Test;

/** A client that asks little, but what is much work, has its share as well. */
class ShareOfWorkTest {
  private static final long MINUTE = 60_000;
  private final Fairness fairness = new Fairness(Optional.empty());

  @Test
  void who_has_had_two_minutes_of_work_at_once_is_told_when_to_come_back() {
    fairness.charge("192.0.2.1", MINUTE, 200);
    assertThat(fairness.refusal("192.0.2.1")).isEmpty();
    fairness.charge("192.0.2.1", 2 * MINUTE, 200);

    Problem refusal = fairness.refusal("192.0.2.1").orElseThrow();
    assertThat(refusal.status()).isEqualTo(429);
    assertThat(refusal.members())
        .containsEntry("limit", "client-work")
        .containsEntry("most", 60L)
        .containsKey("retryAfter");
    assertThat(fairness.refusal("192.0.2.2")).isEmpty();
  }

  @Test
  void what_is_not_answered_is_no_work() {
    for (int asked = 0; asked < 1_000; asked++) {
      fairness.charge("192.0.2.1", 0, 429);
    }

    assertThat(fairness.refusal("192.0.2.1")).isEmpty();
  }
}
