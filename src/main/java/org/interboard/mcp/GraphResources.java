package org.interboard.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/** Each named graph in Turtle: the instruments, the ontology, the concepts, the law, the shapes. */
final class GraphResources {
  private static final String TURTLE = "text/turtle";

  private GraphResources() {}

  static List<SyncResourceSpecification> of(KnowledgeGraph graph) {
    return graph.names().stream().map(name -> resource(graph, name)).toList();
  }

  private static SyncResourceSpecification resource(KnowledgeGraph graph, String name) {
    String iri = Vocabulary.GRAPH + name;
    Resource resource =
        Resource.builder(iri, name)
            .description("The named graph \"%s\", whole.".formatted(name))
            .mimeType(TURTLE)
            .build();
    return new SyncResourceSpecification(
        resource,
        (exchange, request) ->
            ReadResourceResult.builder(
                    List.of(
                        TextResourceContents.builder(iri, turtle(graph, name))
                            .mimeType(TURTLE)
                            .build()))
                .build());
  }

  private static String turtle(KnowledgeGraph graph, String name) {
    return graph.read(
        dataset ->
            RDFWriter.source(dataset.getGraph(KnowledgeGraph.graphName(name)))
                .format(RDFFormat.TURTLE_PRETTY)
                .asString());
  }
}
