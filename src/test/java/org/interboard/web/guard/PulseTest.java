package org.interboard.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that hears no longer is noticed, and one that does is left alone. */
@Timeout(60)
class PulseTest {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private final CountDownLatch lost = new CountDownLatch(1);
  private final CountDownLatch freed = new CountDownLatch(1);
  private final Server server = new Server(new QueuedThreadPool(10));
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeEach
  void start() throws Exception {
    server.addConnector(connector);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    freed.countDown();
    server.stop();
  }

  @Test
  void one_that_watches_its_connections_no_longer_is_lost() throws Exception {
    ManagedSelector one =
        connector.getSelectorManager().getBeans(ManagedSelector.class).iterator().next();
    one.submit(selector -> hold());

    Pulse.lost(connector, PAUSE, 3, lost::countDown);

    assertThat(lost.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void one_that_has_no_thread_left_to_answer_is_lost() throws Exception {
    for (int i = 0; i < 50; i++) {
      server.getThreadPool().execute(this::hold);
    }

    Pulse.lost(connector, PAUSE, 3, lost::countDown);

    assertThat(lost.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void one_that_hears_or_has_been_stopped_is_not() throws Exception {
    Pulse.lost(connector, Duration.ofSeconds(1), 2, lost::countDown);

    assertThat(lost.await(3, TimeUnit.SECONDS)).isFalse();
    server.stop();
    assertThat(lost.await(3, TimeUnit.SECONDS)).isFalse();
  }

  private void hold() {
    try {
      freed.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
