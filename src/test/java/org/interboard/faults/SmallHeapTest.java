package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * In 256 MB it serves and checks, and what does not fit is refused without anything else ending.
 */
@Tag("faults")
@Timeout(600)
class SmallHeapTest {
  private static final List<String> SMALL = List.of("-Xmx256m");
  private static final Path DRAFT =
      Path.of("src/test/resources/check/exampleshire.ttl").toAbsolutePath();
  private static final String BOMB =
      "query=SELECT%20*%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff%7D%20ORDER%20BY%20%3Fa%20%3Ff";
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
        assertThat(program.get("sparql?" + BOMB).statusCode()).isIn(400, 413, 503);
      }
      assertThat(program.get("health").statusCode()).isEqualTo(200);
      assertThat(settled(program, draft)).isEqualTo(200);
      assertThat(program.isRunning()).isTrue();
    }
  }

  @Test
  void the_command_line_checks_a_draft() throws Exception {
    try (Program program = Program.in(home, SMALL, "validate", DRAFT.toString())) {
      assertThat(program.exit()).as(program.err()).isEqualTo(1);
    }
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
