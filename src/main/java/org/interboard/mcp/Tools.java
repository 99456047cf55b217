package org.interboard.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;
import java.util.function.Function;
import org.interboard.check.TooLong;
import org.interboard.compare.NotComparable;
import org.interboard.graph.BadFile;
import org.interboard.question.Refusal;

/**
 * What all tools have in common: they only read, and say what is wrong with what they are given.
 */
final class Tools {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Tools() {}

  static SyncToolSpecification tool(
      String name,
      String title,
      String description,
      Map<String, Object> schema,
      Function<Arguments, String> work) {
    ToolAnnotations readOnly =
        ToolAnnotations.builder()
            .title(title)
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();
    Tool tool =
        Tool.builder(name, schema)
            .title(title)
            .description(description)
            .annotations(readOnly)
            .build();
    return new SyncToolSpecification(
        tool, (exchange, request) -> result(work, Arguments.of(request.arguments())));
  }

  private static CallToolResult result(Function<Arguments, String> work, Arguments arguments) {
    try {
      return CallToolResult.builder().addTextContent(work.apply(arguments)).isError(false).build();
    } catch (Refusal | NotComparable | BadFile | BadArgument | TooLong wrong) {
      return CallToolResult.builder().addTextContent(wrong.getMessage()).isError(true).build();
    }
  }

  static String json(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
