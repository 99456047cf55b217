package org.interboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Oxigraph, as its package for Node has it; it cannot be stopped, but only started anew. */
final class NodeEngine implements Engine {
  private final Path peers;
  private final Path triples;
  private NodeProcess process;

  private NodeEngine(Path peers, Path triples) throws IOException {
    this.peers = peers;
    this.triples = triples;
    this.process = started();
  }

  static NodeEngine oxigraph(Path peers, Path triples) throws IOException {
    return new NodeEngine(peers, triples);
  }

  private NodeProcess started() throws IOException {
    NodeProcess started = NodeProcess.start(peers, "oxigraph.mjs");
    started.tell(Map.of("load", triples.toAbsolutePath().toString()));
    return started;
  }

  @Override
  public String name() {
    return "Oxigraph";
  }

  @Override
  public Answered ask(String query) throws Exception {
    try {
      JsonNode answer = process.tell(Map.of("query", query), LONGEST);
      return new Answered(
          answer.path("millis").asDouble(), Agreement.ofJson(answer.path("answer").asText()));
    } catch (TimeoutException | IOException spent) {
      process.close();
      process = started();
      throw spent;
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
