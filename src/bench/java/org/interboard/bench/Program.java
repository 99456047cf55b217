package org.interboard.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server in a process of its own, stopped when it is closed. */
record Program(Process process, String base) implements AutoCloseable {
  /** The form of an answer that both kinds of servers have. */
  static final String ROWS = "application/sparql-results+json, */*;q=0.1";

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** {@code command} ends with the port that it is to listen at. */
  static Program start(List<String> command, int port) throws IOException {
    Path log = Path.of("target", "bench", "server-%d.log".formatted(port));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Program(process, "http://127.0.0.1:" + port);
  }

  /** Waits until this address is answered with 200. */
  void until(String path) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!answers(path)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The server does not answer: see target/bench.");
      }
      Thread.sleep(2);
    }
  }

  private boolean answers(String path) throws InterruptedException {
    try {
      return get(path).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", ROWS).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
