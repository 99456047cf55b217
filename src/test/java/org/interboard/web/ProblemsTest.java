package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in the program itself is told to nobody, and ends one request only. */
class ProblemsTest {
  private static Javalin server;

  @BeforeAll
  static void open() {
    server =
        Javalin.create(
                config -> {
                  Problems.install(config);
                  config.routes.get("/sound", ctx -> ctx.result("sound"));
                  config.routes.get("/fault", ctx -> Files.delete(Path.of("confided")));
                  config.routes.get("/deep", ctx -> end(new StackOverflowError("confided")));
                  config.routes.get("/full", ctx -> end(new OutOfMemoryError("confided")));
                })
            .start("127.0.0.1", 0);
  }

  @AfterAll
  static void close() {
    server.stop();
  }

  private static void end(Error fault) {
    throw fault;
  }

  @ParameterizedTest
  @CsvSource({"/fault, 500", "/deep, 500", "/full, 503"})
  void a_fault_of_ours_tells_nothing_and_the_next_request_is_answered(String path, int status)
      throws Exception {
    HttpResponse<String> answer = get(path);

    assertProblem(answer, status);
    assertThat(answer.body()).doesNotContain("confided");
    assertThat(get("/sound").body()).isEqualTo("sound");
  }

  @Test
  void too_little_memory_says_when_to_come_back() throws Exception {
    assertThat(get("/full").headers().firstValue("Retry-After")).isPresent();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
