package org.interboard.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An assistant that asks many things at once, as those do that call tools side by side. */
class ManyCallsTest {
  private static final int CALLS = 400;
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void each_of_many_calls_made_at_once_is_answered() {
    String calls =
        IntStream.rangeClosed(1, CALLS)
            .mapToObj(ManyCallsTest::call)
            .collect(Collectors.joining("\n", HELLO, "\n"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Assistant.serve(
        KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole"))),
        "test",
        new ByteArrayInputStream(calls.getBytes(StandardCharsets.UTF_8)),
        out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(CALLS + 1)
        .allMatch(line -> line.contains("\"result\""));
  }

  /** Every other one is a mistake, which is answered at once. */
  private static String call(int id) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"boards-by-type",\
    "arguments":{%s}}}\
    """
        .formatted(id, id % 2 == 0 ? "\"limit\":1" : "\"nonsense\":1");
  }
}
