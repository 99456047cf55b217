package org.interboard.web.linked;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;

/**
 * What the site says of itself and its data (SPARQL 1.1 Service Description, VoID, DCAT), counted
 * from the data by the queries in {@code descriptions/}.
 */
public final class Descriptions {
  private static final List<String> SERVICE = List.of("service");
  private static final List<String> DATASET =
      List.of("dataset", "graphs", "classes", "properties", "vocabularies", "links");

  private final KnowledgeGraph graph;

  // The data never change and a site has one base, so that each is worked out once.
  private final Map<String, Graph> services = new ConcurrentHashMap<>();
  private final Map<String, Graph> datasets = new ConcurrentHashMap<>();

  public Descriptions(KnowledgeGraph graph) {
    this.graph = graph;
  }

  private static Query query(String name) {
    return QueryFactory.create(Packed.text("descriptions/" + name + ".rq"), Syntax.syntaxSPARQL_11);
  }

  /** Of the SPARQL door of the site at this base. */
  public Graph service(String base) {
    return services.computeIfAbsent(base, each -> construct(SERVICE, each));
  }

  /** Of the dataset as the site at this base offers it. */
  Graph dataset(String base) {
    return datasets.computeIfAbsent(base, each -> construct(DATASET, each));
  }

  private Graph construct(List<String> queries, String base) {
    Graph all = GraphFactory.createDefaultGraph();
    Node home = NodeFactory.createURI(base);
    graph.read(
        dataset -> {
          queries.forEach(query -> construct(dataset, query(query), home, all));
          return all;
        });
    return all;
  }

  private static void construct(DatasetGraph dataset, Query query, Node home, Graph all) {
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(query).substitution("base", home).build()) {
      exec.construct(all);
    }
  }
}
