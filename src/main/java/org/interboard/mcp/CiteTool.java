package org.interboard.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.InlineData;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/** Where a fact comes from: the sections and phrases that show it. */
record CiteTool(KnowledgeGraph graph) {
  private static final Query CITE = QueryFactory.create(Packed.text("org/interboard/mcp/cite.rq"));
  private static final Var THING = Var.alloc("_thing_iri");

  SyncToolSpecification tool() {
    return Tools.tool(
        "cite",
        "Where does a fact come from?",
        "The places in a document that show a board, duty, priority or other thing: section, phrase,"
            + " and which of its properties each bears on.",
        new Schema(List.of("iri"))
            .text(
                "iri",
                "The thing as an answer gave it, or the end of its IRI, such as"
                    + " medway/duty/share-refreshed-plans.",
                List.of())
            .whole(),
        this::cite);
  }

  private String cite(Arguments arguments) {
    String written = arguments.required("iri");
    String iri = written.matches("https?://.*") ? written : Vocabulary.ID + written;
    return Tools.json(graph.read(dataset -> cited(dataset, NodeFactory.createURI(iri))));
  }

  private static Map<String, Object> cited(DatasetGraph dataset, Node thing) {
    if (!dataset.getDefaultGraph().contains(thing, Node.ANY, Node.ANY)) {
      throw new BadArgument("The graph says nothing of %s.".formatted(thing.getURI()));
    }
    Map<String, Object> cited = new LinkedHashMap<>();
    cited.put("iri", thing.getURI());
    cited.put("evidence", evidence(dataset, thing));
    return cited;
  }

  private static List<Map<String, String>> evidence(DatasetGraph dataset, Node thing) {
    Query query = InlineData.into(CITE, Map.of(THING, List.of(thing)));
    try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
      return running.select().stream().map(row -> place(row, query.getResultVars())).toList();
    }
  }

  private static Map<String, String> place(Binding row, List<String> columns) {
    Map<String, String> place = new LinkedHashMap<>();
    for (String column : columns) {
      Optional.ofNullable(row.get(column))
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> place.put(column, text));
    }
    return place;
  }
}
