package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Good requests alone, and beside 50 clients with heavy queries, 400 bodies that never end and 20
 * clients that upload: {@code mvn verify -Psoak}. Its figures are in RELIABILITY.md.
 */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "\\d+")
class LoadTest {
  private static final String QUESTION = "api/questions/duties?area=medway";
  private static final String QUERY = sparql("SELECT ?b { ?b a ?type } LIMIT 20");
  private static final String HEAVY =
      sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",[^}]*} (\\S+)");
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private volatile boolean over;

  @Test
  void good_requests_are_answered_beside_bad_ones_and_nothing_is_left_behind() throws Exception {
    try (Served served = Served.start("-Xmx512m")) {
      measure(served, "to warm up", 9);
      measure(served, "alone", 15);
      attack(served, "beside, a minute", 60);
      long early = held(served);
      attack(served, "beside all of them", 60L * Integer.getInteger("soak.minutes"));
      long late = held(served);
      System.out.printf("held after a minute %d MB, at the end %d MB%n", early, late);
      assertThat(late).isLessThan(early + Math.max(10, early / 10));
      assertThat(served.get("metrics").body())
          .contains("interboard_workers_stuck 0.0", "interboard_workers_busy 0.0");
      assertThat(served.get("ready").statusCode()).isEqualTo(200);
    }
  }

  /** Measures beside everything that is bad, and ends the bad. */
  private void attack(Served served, String when, long seconds) throws Exception {
    over = false;
    ExecutorService attackers = Executors.newCachedThreadPool();
    List<Socket> stalled = stall(served);
    IntStream.range(0, 50).forEach(n -> attackers.submit(() -> repeat(served, n % 2 == 0)));
    IntStream.range(0, 20).forEach(n -> attackers.submit(() -> upload(served)));
    measure(served, when, seconds);
    over = true;
    attackers.shutdown();
    for (Socket each : stalled) {
      each.close();
    }
    assertThat(attackers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  /** Megabytes that are still held when all that can go is gone. */
  private static long held(Served served) throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    String pid = Long.toString(served.process().pid());
    Process collecting =
        new ProcessBuilder(tool.toString(), pid, "GC.run").redirectOutput(Redirect.DISCARD).start();
    assertThat(collecting.waitFor()).isZero();
    Matcher bytes = HEAP.matcher(served.get("metrics").body());
    double sum = bytes.results().mapToDouble(each -> Double.parseDouble(each.group(1))).sum();
    return (long) (sum / (1 << 20));
  }

  private void measure(Served served, String when, long seconds) {
    for (String path : List.of("health", QUESTION, QUERY)) {
      List<Long> millis = new ArrayList<>();
      int refused = 0;
      long end = System.nanoTime() + seconds * 1_000_000_000 / 3;
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        HttpResponse<String> answer = served.get(path);
        millis.add((System.nanoTime() - start) / 1_000_000);
        refused += answer.statusCode() == 200 ? 0 : 1;
        assertThat(answer.statusCode()).isIn(200, 503);
      }
      print(path, when, millis, refused);
    }
  }

  private static void print(String path, String when, List<Long> millis, int refused) {
    List<Long> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%-34.34s %-20s n=%6d p50=%4d p95=%4d p99=%4d ms refused=%d%n",
        path,
        when,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() * 99 / 100),
        refused);
  }

  private static List<Socket> stall(Served served) throws IOException {
    List<Socket> all = new ArrayList<>();
    for (int n = 0; n < 400; n++) {
      Socket socket = new Socket("127.0.0.1", URI.create(served.address()).getPort());
      socket
          .getOutputStream()
          .write("POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nA".getBytes());
      all.add(socket);
    }
    return all;
  }

  /** The same query again and again, or one that is new each time. */
  private void repeat(Served served, boolean same) {
    while (!over) {
      String another = same ? "" : "%20%23" + NUMBER.incrementAndGet();
      pauseUnlessAnswered(served.get(HEAVY + another));
    }
  }

  /** Even an impatient client does not ask a thousand times a second. */
  private static void pauseUnlessAnswered(HttpResponse<String> answer) {
    try {
      Thread.sleep(answer.statusCode() == 200 ? 0 : 500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void upload(Served served) {
    HttpRequest draft =
        HttpRequest.newBuilder(URI.create(served.address() + "api/validate"))
            .header("Content-Type", "text/turtle")
            .POST(BodyPublishers.ofString(text()))
            .build();
    while (!over) {
      pauseUnlessAnswered(served.send(draft));
    }
  }

  private static String text() {
    try {
      return Files.readString(Path.of("data/instruments/medway.ttl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sparql(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
