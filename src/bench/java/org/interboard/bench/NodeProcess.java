package org.interboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An engine that runs in Node, as a process that is told one thing a line and answers with one
 * line, both JSON; it times itself, so that neither the pipe nor JSON counts.
 */
record NodeProcess(Process process, BufferedReader said, Writer told) implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One of the scripts of the folder, whose packages must have been installed there. */
  static NodeProcess start(Path folder, String script) throws IOException {
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      throw new IOException("the packages of " + folder + " are not installed");
    }
    Process process =
        new ProcessBuilder("node", "--max-old-space-size=6000", script)
            .directory(folder.toFile())
            .redirectError(Path.of("target", "bench", script + ".log").toFile())
            .start();
    return new NodeProcess(process, process.inputReader(), process.outputWriter());
  }

  JsonNode tell(Map<String, String> order) throws IOException {
    told.write(JSON.writeValueAsString(order) + "\n");
    told.flush();
    return heard(said.readLine());
  }

  /** The same, or a {@link TimeoutException}, after which the process can be told nothing more. */
  JsonNode tell(Map<String, String> order, int seconds) throws Exception {
    FutureTask<JsonNode> answer = new FutureTask<>(() -> tell(order));
    new Thread(answer).start();
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause().getMessage(), failed);
    }
  }

  private static JsonNode heard(String line) throws IOException {
    if (line == null) {
      throw new IOException("the engine in Node has ended: see target/bench");
    }
    JsonNode answer = JSON.readTree(line);
    if (answer.has("error")) {
      throw new IOException(answer.path("error").asText());
    }
    return answer;
  }

  static List<String> rows(JsonNode answer) {
    List<String> rows = new ArrayList<>();
    for (JsonNode row : answer.path("rows")) {
      List<String> values = new ArrayList<>();
      row.forEach(value -> values.add(value.asText()));
      rows.add(Agreement.row(values));
    }
    return rows;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
