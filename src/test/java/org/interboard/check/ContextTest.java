package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;
import org.junit.jupiter.api.Test;

/** The context for JSON-LD and the ontology. */
class ContextTest {
  @Test
  void the_context_has_every_term_of_the_ontology_and_no_other() throws IOException {
    JsonNode context =
        new ObjectMapper().readTree(Packed.text("static/context.jsonld")).get("@context");
    Set<String> there = new TreeSet<>();
    context.forEach(term -> there.add((term.isObject() ? term.get("@id") : term).asText()));
    there.removeIf(term -> !term.startsWith("ib:"));
    assertThat(there).isEqualTo(declared());
  }

  private static Set<String> declared() {
    return KnowledgeGraph.load(Sources.bundled())
        .read(
            dataset ->
                dataset
                    .getGraph(KnowledgeGraph.graphName("ontology"))
                    .find(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), Node.ANY)
                    .mapWith(triple -> triple.getSubject().toString())
                    .filterKeep(iri -> iri.startsWith(Vocabulary.IB))
                    .mapWith(iri -> "ib:" + iri.substring(Vocabulary.IB.length()))
                    .toList()
                    .stream()
                    .collect(Collectors.toCollection(TreeSet::new)));
  }
}
