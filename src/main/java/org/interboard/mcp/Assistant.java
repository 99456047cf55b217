package org.interboard.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.compare.Comparison;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.question.QuestionBook;

/**
 * The graph as an assistant sees it over the Model Context Protocol: questions, compare, validate
 * and cite as tools, the graph's own files as resources. It changes nothing.
 */
public final class Assistant {
  private static final String INSTRUCTIONS =
      """
      Protocols between the partnership boards of English councils, read into one graph. Every fact \
      has its section (locator) and a short phrase that stands there: give both when you state it. \
      What a document does not say is unknown: say so, and do not fill it in. Law, guidance and \
      good practice are different things. This is not legal advice.\
      """;

  private static final Deadline CHECK_LIMIT = new Deadline(Duration.ofSeconds(30));

  private Assistant() {}

  /** Answers what comes in until it ends. */
  public static void serve(KnowledgeGraph graph, String version, InputStream in, OutputStream out) {
    Conversation conversation = new Conversation(in, out);
    McpSyncServer server = server(graph, version, conversation);
    conversation.awaitEnd();
    server.closeGracefully();
  }

  private static McpSyncServer server(
      KnowledgeGraph graph, String version, Conversation conversation) {
    JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(new ObjectMapper());
    return McpServer.sync(
            new StdioServerTransportProvider(json, conversation.in(), conversation.out()))
        .jsonMapper(json)
        .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
        // One after the other: the library loses answers that are ready at the same moment.
        .immediateExecution(true)
        .validateToolInputs(false)
        .serverInfo("interboard", version)
        .instructions(INSTRUCTIONS)
        .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).build())
        .tools(tools(graph))
        .resources(GraphResources.of(graph))
        .build();
  }

  private static List<SyncToolSpecification> tools(KnowledgeGraph graph) {
    QuestionBook book = QuestionBook.open(graph);
    Check check = Check.of(graph);
    return Stream.concat(
            book.questions().stream().map(question -> new QuestionTool(book, question).tool()),
            Stream.of(
                new CompareTool(Comparison.open(graph, check::verdicts)).tool(),
                new ValidateTool(check, CHECK_LIMIT).tool(),
                new CiteTool(graph).tool()))
        .toList();
  }
}
