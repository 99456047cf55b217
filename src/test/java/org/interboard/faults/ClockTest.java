package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody sets the clock while the program serves: only what is as of today moves with it. */
@Tag("faults")
@Timeout(300)
class ClockTest {
  private static final List<Path> LIBRARY =
      Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu")
          .map(machine -> Path.of("/usr/lib", machine, "faketime/libfaketimeMT.so.1"))
          .filter(Files::exists)
          .toList();
  private static final String KEPT = "api/compare?area=medway&area=walsall&asOf=2020-01-01";
  private static final String TODAY = "api/compare?area=medway&area=walsall";
  private static final String ENDLESS =
      "sparql?query="
          + URLEncoder.encode(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
              StandardCharsets.UTF_8);
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path home;
  private Path clock;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    assumeThat(LIBRARY).as("Debian's package libfaketime is installed").isNotEmpty();
    clock = home.resolve("clock");
    set("+0d");
    List<String> faketime =
        List.of(
            "env",
            "LD_PRELOAD=" + LIBRARY.get(0),
            "FAKETIME_TIMESTAMP_FILE=" + clock,
            "FAKETIME_CACHE_DURATION=1",
            "FAKETIME_DONT_FAKE_MONOTONIC=1",
            // Without it, every timed wait of the virtual machine would end at once.
            "FAKETIME_FORCE_MONOTONIC_FIX=0");
    program = Program.by(faketime, home, "serve", "--port", "0", "--limit-clients");
    while (get("ready").statusCode() != 200) {
      Thread.sleep(100);
    }
  }

  @AfterEach
  void stop() {
    if (program != null) {
      program.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+365d", "-2190d"})
  void a_query_has_its_ten_seconds_however_the_clock_moves_meanwhile(String jump) throws Exception {
    LocalDate before = today();
    byte[] kept = get(KEPT).body();
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> endless =
        client.sendAsync(request(ENDLESS), BodyHandlers.ofByteArray());
    awaitWork();
    set(jump);

    assertThat(new String(endless.get().body(), StandardCharsets.UTF_8))
        .contains("\"limit\":\"time\"");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
    assertThat(Math.abs(before.toEpochDay() - today().toEpochDay()))
        .as("the clock did move")
        .isGreaterThan(300);
    assertThat(get(KEPT).body()).as("what was asked of a day stays").isEqualTo(kept);
    assertThat(get("ready").statusCode()).isEqualTo(200);
    assertThat(text("metrics")).contains("interboard_workers_stuck 0.0");
  }

  @Test
  void a_share_that_is_used_up_is_not_given_back_by_a_clock_that_is_set() throws Exception {
    for (int n = 0; n < 1_300 && get("api/nothing").statusCode() == 404; n++) {
      assertThat(n).as("refused in the end").isLessThan(1_299);
    }
    set("+365d");
    List<Integer> later =
        IntStream.range(0, 20).mapToObj(n -> get("api/nothing").statusCode()).toList();

    assertThat(later).contains(429);
  }

  /** The clock moves for the program, not for this test. */
  private void set(String offset) throws IOException {
    Path next = Files.writeString(home.resolve("next"), offset + "\n");
    Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private LocalDate today() {
    return LocalDate.parse(get(TODAY).headers().firstValue("X-As-Of").orElseThrow());
  }

  private void awaitWork() throws InterruptedException {
    while (!text("metrics").contains("interboard_workers_busy 1.0")) {
      Thread.sleep(50);
    }
  }

  private String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path) {
    try {
      return client.send(request(path), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String path) {
    try {
      URI address = program.address();
      return HttpRequest.newBuilder(address.resolve(path)).build();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
