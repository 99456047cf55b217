package org.interboard.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.interboard.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many pages are being made as there is room for. */
@Timeout(60)
class PageRoomTest {
  private static final int MOST = (int) Limit.PAGES.most();
  private final PageRoom room = new PageRoom(Duration.ofMillis(50));
  private final ExecutorService makers = Executors.newFixedThreadPool(MOST);
  private final CountDownLatch begun = new CountDownLatch(MOST);
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger made = new AtomicInteger();

  @BeforeEach
  void fill() throws InterruptedException {
    IntStream.range(0, MOST).forEach(n -> makers.submit(this::slow));
    begun.await();
  }

  private Void slow() throws Exception {
    room.hold(
        "GET",
        "/compare",
        made -> {
          begun.countDown();
          await(over);
        });
    return null;
  }

  @Test
  void whoever_only_sends_what_is_made_keeps_no_place() throws Exception {
    PageRoom other = new PageRoom(Duration.ofMillis(50));
    asManyWithinOneAnother(other, 3 * MOST);
    assertThat(made).hasValue(3 * MOST);
  }

  private void asManyWithinOneAnother(PageRoom other, int number)
      throws ServletException, IOException {
    other.hold(
        "GET",
        "/compare",
        sent -> {
          sent.run();
          if (made.incrementAndGet() < number) {
            asManyWithinOneAnother(other, number);
          }
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void end() {
    over.countDown();
    makers.shutdownNow();
  }

  @Test
  void one_more_is_refused_with_the_limit_and_when_to_come_back() {
    assertThatThrownBy(() -> room.hold("GET", "/compare", any -> made.incrementAndGet()))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.members())
                    .containsEntry("limit", "pages")
                    .containsKey("retryAfter"));
    assertThat(made).hasValue(0);
  }

  @Test
  void drafts_and_the_state_of_the_server_are_not_kept_waiting() throws Exception {
    room.hold("POST", "/api/validate", any -> made.incrementAndGet());
    room.hold("GET", "/health", any -> made.incrementAndGet());
    room.hold("GET", "/metrics", any -> made.incrementAndGet());
    assertThat(made).hasValue(3);
  }

  @Test
  void a_place_is_given_back_when_the_answer_is_made() throws Exception {
    PageRoom patient = new PageRoom(Duration.ofSeconds(30));
    for (int n = 0; n < 3 * MOST; n++) {
      patient.hold("GET", "/compare", any -> made.incrementAndGet());
    }
    assertThat(made).hasValue(3 * MOST);
  }
}
