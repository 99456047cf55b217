package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.interboard.faults.Exchanges.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One process takes the place of another while fifty clients go on asking. */
@Tag("faults")
@Timeout(600)
class RestartTest {
  private static final int CLIENTS = 50;
  private static final List<String> PATHS =
      List.of(
          "api/questions/duties.csv",
          "api/questions/boards.json?area=medway",
          "compare?area=walsall&area=medway",
          "sparql?query=SELECT%20*%20%7B?s%20?p%20?o%7D%20LIMIT%205000",
          "sparql?query=SELECT%20(COUNT(*)%20AS%20?n)%20%7B?a%20?b%20?c.%20?d%20?e%20?f%7D");
  @TempDir private Path home;

  @Test
  void clients_are_answered_whole_told_to_come_back_or_not_let_in() throws Exception {
    int port = free();
    Exchanges seen = new Exchanges();
    AtomicBoolean going = new AtomicBoolean(true);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Program first = serving(port)) {
      URI address = first.address();
      IntStream.range(0, CLIENTS)
          .forEach(each -> clients.submit(() -> askAll(seen, address, each, going)));
      seen.await(10 * CLIENTS);
      first.terminate();
      try (Program second = successor(port)) {
        second.address();
        seen.await(seen.answered() + 10 * CLIENTS);
        going.set(false);
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exit()).isEqualTo(143);
      }
    } finally {
      clients.shutdownNow();
    }
    System.out.println("Seen across a restart: " + seen.counted());
    assertThat(seen.of(Outcome.CUT)).as("cut").isEmpty();
    assertThat(seen.of(Outcome.OTHER)).as("other").isEmpty();
  }

  private static void askAll(Exchanges seen, URI address, int client, AtomicBoolean going) {
    for (int turn = client; going.get(); turn++) {
      seen.ask(address, PATHS.get(turn % PATHS.size()));
    }
  }

  private Program serving(int port) {
    return Program.in(home, List.of("-Xmx512m"), "serve", "--port", Integer.toString(port));
  }

  /** Started again and again until the port is free, as a supervisor does. */
  private Program successor(int port) throws InterruptedException {
    Program next = serving(port);
    while (!next.serves()) {
      assertThat(next.err()).contains("already in use");
      next.close();
      next = serving(port);
    }
    return next;
  }

  private static int free() throws java.io.IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
