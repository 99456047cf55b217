package org.interboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** shacl-engine, as its package for Node has it. */
record NodeJudge(NodeProcess process) implements Judge {
  static NodeJudge of(Path peers, Shaped shaped) throws IOException {
    NodeProcess process = NodeProcess.start(peers, "shacl-engine.mjs");
    process.tell(
        Map.of(
            "data",
            shaped.dataFile().toAbsolutePath().toString(),
            "shapes",
            shaped.shapesFile().toAbsolutePath().toString()));
    return new NodeJudge(process);
  }

  @Override
  public String name() {
    return "shacl-engine";
  }

  @Override
  public Judged judge() throws IOException {
    JsonNode answer = process.tell(Map.of("validate", "all"));
    return new Judged(answer.path("millis").asDouble(), NodeProcess.rows(answer));
  }

  @Override
  public void close() {
    process.close();
  }
}
