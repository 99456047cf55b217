package org.interboard.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.time.Duration;
import java.util.Map;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;

/** A draft cannot hold an assistant's conversation up. */
class ValidateLimitTest {
  private static final String DRAFT =
      "<https://w3id.org/interboard/id/trial/instrument/p> a"
          + " <https://w3id.org/interboard/ontology#Protocol> .";

  @Test
  void a_check_that_takes_too_long_is_an_error_that_says_so() {
    Check check = Check.of(KnowledgeGraph.load(Sources.bundled()));
    CallToolResult result =
        new ValidateTool(check, new Deadline(Duration.ZERO))
            .tool()
            .callHandler()
            .apply(
                null, CallToolRequest.builder("validate").arguments(Map.of("text", DRAFT)).build());

    assertThat(result.isError()).isTrue();
    assertThat(result.content().toString()).contains("took longer than");
  }
}
