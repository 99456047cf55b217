package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is told to end, as a process of its own. */
@Timeout(120)
class StoppingTest {
  private static final String SLOW =
      "sparql?query="
          + URLEncoder.encode(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", StandardCharsets.UTF_8);

  @Test
  void the_request_in_flight_is_answered_whole_before_it_ends() throws Exception {
    try (Served served = Served.start("-Xmx512m", "--log", "-")) {
      CompletableFuture<HttpResponse<String>> slow =
          Served.CLIENT.sendAsync(served.request(SLOW), BodyHandlers.ofString());
      while (!served.get("metrics").body().contains("interboard_workers_busy 1.0")) {
        Thread.sleep(50);
      }
      served.process().toHandle().destroy();

      assertThat(slow.get(20, TimeUnit.SECONDS).body()).contains("\"limit\":\"time\"");
      assertThat(served.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(served.out().lines()).anyMatch(line -> line.contains("\"path\":\"/sparql\""));
    }
  }

  @Test
  void what_cannot_stop_is_ended_all_the_same() throws Exception {
    Process stuck =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Stuck.class.getName())
            .start();
    assertThat(stuck.inputReader().readLine()).isEqualTo("up");

    stuck.toHandle().destroy();

    assertThat(stuck.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(stuck.exitValue()).isEqualTo(143);
    assertThat(stuck.errorReader().readLine()).contains("not stopped within");
  }

  /** Stands for a server that waits for a thread that is no more. */
  static final class Stuck {
    public static void main(String[] args) {
      Stopping.atEnd(Stuck::forEver, Duration.ofSeconds(1));
      System.out.println("up");
      forEver();
    }

    private static void forEver() {
      while (true) {
        LockSupport.park();
      }
    }
  }
}
