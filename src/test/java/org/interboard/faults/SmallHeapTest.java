package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In 256 MB it serves and checks, and what does not fit is refused without anything else ending.
 */
@Tag("faults")
@Timeout(600)
class SmallHeapTest {
  private static final List<String> SMALL = List.of("-Xmx256m");
  private static final Path DRAFT =
      Path.of("src/test/resources/check/exampleshire.ttl").toAbsolutePath();
  private static final String PAIRS = "{?a ?b ?c. ?d ?e ?f}";
  private static final String BOMB = "SELECT * " + PAIRS + " ORDER BY ?a ?f";
  private static final List<String> BOMBS =
      List.of(
          BOMB,
          "SELECT (COUNT(DISTINCT *) AS ?n) " + PAIRS,
          "SELECT (COUNT(*) AS ?n) %s GROUP BY ?a ?c ?d ?f".formatted(PAIRS),
          "SELECT (COUNT(*) AS ?n) {SELECT DISTINCT * %s}".formatted(PAIRS),
          "SELECT (GROUP_CONCAT(CONCAT(STR(?a),STR(?c),STR(?f))) AS ?n) " + PAIRS,
          "SELECT * {%s {?a ?b ?g. ?h ?i ?f}}".formatted(PAIRS),
          "SELECT * %s ORDER BY CONCAT(STR(?a),STR(?f),STR(?c)) LIMIT 90000".formatted(PAIRS),
          "SELECT ?a (COUNT(DISTINCT ?f) AS ?n) {?a (<x>|!<x>)* ?f} GROUP BY ?a");
  private static final Executor MANY = Executors.newCachedThreadPool();
  @TempDir private Path home;

  @Test
  void it_serves_and_checks_and_outlives_what_is_too_much_for_it() throws Exception {
    try (Program program = Program.in(home, SMALL, "serve", "--port", "0")) {
      byte[] draft = Files.readAllBytes(DRAFT);
      assertThat(program.get("api/questions/calendar?area=medway").statusCode()).isEqualTo(200);
      List<CompletableFuture<Integer>> loads =
          Stream.of(triples(190_000), triples(190_000), texts(), triples(190_000), draft, texts())
              .map(body -> CompletableFuture.supplyAsync(() -> status(program, body)))
              .toList();
      loads.forEach(load -> assertThat(load.join()).isIn(200, 413, 503));
      for (int i = 0; i < 5; i++) {
        assertThat(asked(program, BOMB).statusCode()).isIn(400, 413, 503);
      }
      assertThat(program.get("health").statusCode()).isEqualTo(200);
      assertThat(settled(program, draft)).isEqualTo(200);
      assertThat(program.isRunning()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC"})
  void many_queries_that_would_fill_it_are_refused_while_it_prepares_and_nothing_is_lost(
      String collector) throws Exception {
    try (Program program =
        Program.in(home, List.of("-Xmx256m", collector), "serve", "--port", "0")) {
      program.address();
      List<CompletableFuture<HttpResponse<String>>> answers =
          Stream.of(BOMBS, BOMBS, BOMBS)
              .flatMap(List::stream)
              .map(bomb -> CompletableFuture.supplyAsync(() -> asked(program, bomb), MANY))
              .toList();
      while (answers.stream().anyMatch(each -> !each.isDone())) {
        assertThat(program.get("health").statusCode()).isEqualTo(200);
        Thread.sleep(50);
      }
      for (CompletableFuture<HttpResponse<String>> each : answers) {
        assertThat(each.join().statusCode()).as(each.join().body()).isIn(400, 413, 503);
        assertThat(each.join().headers().firstValue("X-Limit")).isPresent();
      }
      assertThat(ready(program)).isEqualTo(200);
      assertThat(asked(program, "SELECT (COUNT(*) AS ?n) {?a ?b ?c}").statusCode()).isEqualTo(200);
      assertThat(program.err()).doesNotContain("Error");
    }
  }

  @Test
  void the_command_line_checks_a_draft() throws Exception {
    try (Program program = Program.in(home, SMALL, "validate", DRAFT.toString())) {
      assertThat(program.exit()).as(program.err()).isEqualTo(1);
    }
  }

  private static HttpResponse<String> asked(Program program, String query) {
    try {
      return program.get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int ready(Program program) throws Exception {
    int status = 503;
    for (int i = 0; i < 120 && status == 503; i++) {
      status = program.get("ready").statusCode();
      Thread.sleep(500);
    }
    return status;
  }

  /** Those before it may still be ending. */
  private static int settled(Program program, byte[] draft) throws InterruptedException {
    int status = 503;
    for (int i = 0; i < 60 && status == 503; i++) {
      status = status(program, draft);
      Thread.sleep(1_000);
    }
    return status;
  }

  private static int status(Program program, byte[] body) {
    try {
      HttpResponse<String> answer = program.post("api/validate", body);
      return answer.statusCode();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] triples(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> "x:%d x:p %d .\n".formatted(each, each))
        .collect(Collectors.joining("", "PREFIX x: <http://a.example/>\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] texts() {
    return IntStream.range(0, 45)
        .mapToObj(
            each ->
                "<http://a.example/%d> <http://a.example/p> \"%s\" .\n"
                    .formatted(each, "x".repeat(99_000)))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
