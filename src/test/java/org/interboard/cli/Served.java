package org.interboard.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program serving in a process of its own, and a client before it. */
record Served(Process process, BufferedReader out, String address) implements AutoCloseable {
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Served start(String heap, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                "org.interboard.Interboard",
                "serve",
                "--port",
                "0"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (!line.startsWith("Serving")) {
      line = out.readLine();
    }
    return new Served(process, out, line.split("\\s+")[1]);
  }

  HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
