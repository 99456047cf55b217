package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is told to end, as a process of its own. */
@Timeout(120)
class StoppingTest {
  private static final String SLOW =
      "sparql?query="
          + URLEncoder.encode(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", StandardCharsets.UTF_8);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void the_request_in_flight_is_answered_whole_before_it_ends() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.interboard.Interboard",
                "serve",
                "--port",
                "0",
                "--log",
                "-")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader()) {
      String address = address(out);
      CompletableFuture<HttpResponse<String>> slow =
          CLIENT.sendAsync(request(address + SLOW), BodyHandlers.ofString());
      while (!get(address + "metrics").contains("interboard_workers_busy 1.0")) {
        Thread.sleep(50);
      }
      process.toHandle().destroy();

      assertThat(slow.get(20, TimeUnit.SECONDS).body()).contains("\"limit\":\"time\"");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(out.lines()).anyMatch(line -> line.contains("\"path\":\"/sparql\""));
    } finally {
      process.destroyForcibly();
    }
  }

  private static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).build();
  }

  private static String get(String address) throws Exception {
    return CLIENT.send(request(address), BodyHandlers.ofString()).body();
  }

  private static String address(BufferedReader out) throws Exception {
    String line = out.readLine();
    while (!line.startsWith("Serving")) {
      line = out.readLine();
    }
    return line.split("\\s+")[1];
  }
}
