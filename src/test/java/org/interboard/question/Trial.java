package org.interboard.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;

/** A question of one's own, asked of a graph of two areas with an instrument and one without. */
final class Trial {
  private static final String PREFIXES =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String DATA =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX id: <https://w3id.org/interboard/id/>
      <https://w3id.org/interboard/id/area/north> a ib:Area ; rdfs:label "North" ; ib:gssCode "E1" .
      <https://w3id.org/interboard/id/area/south> a ib:Area ; rdfs:label "South" ; ib:gssCode "E2" .
      <https://w3id.org/interboard/id/area/east> a ib:Area ; rdfs:label "East" .
      id:north a ib:Instrument ; ib:area <https://w3id.org/interboard/id/area/north> .
      id:south a ib:Instrument ; ib:area <https://w3id.org/interboard/id/area/south> .
      <https://w3id.org/interboard/id/north/board/hwb> a ib:Board ; rdfs:label "North HWB" ;
        ib:area <https://w3id.org/interboard/id/area/north> ; ib:remit "secret" .
      <https://w3id.org/interboard/id/north/board/csp> a ib:Board ; rdfs:label "North CSP" ;
        ib:area <https://w3id.org/interboard/id/area/north> .
      <https://w3id.org/interboard/id/south/board/hwb> a ib:Board ; rdfs:label "South HWB" ;
        ib:area <https://w3id.org/interboard/id/area/south> .
      """;
  private static final KnowledgeGraph GRAPH =
      KnowledgeGraph.load(
          new Sources(
              List.of(
                  new SourceFile("trial.ttl", "trial", DATA.getBytes(StandardCharsets.UTF_8)))));

  private Trial() {}

  static QuestionBook book(String question) {
    return QuestionBook.of(GRAPH, Map.of("trial", question));
  }

  static List<String> ask(String question, String... values) {
    return labels(book(question).ask("trial", Map.of("area", List.of(values))));
  }

  static List<String> labels(Answer answer) {
    return answer.rows().stream().map(row -> row.get("label").getLiteralLexicalForm()).toList();
  }

  static String area(String query) {
    return head("area", "area", true) + query;
  }

  static String head(String name, String type, boolean required) {
    return """
    #+ summary: Trial?
    #+ description: A trial.
    #+ parameters:
    #+   - {name: %s, type: %s, required: %s, repeatable: true, description: d, example: e}
    """
            .formatted(name, type, required)
        + PREFIXES;
  }
}
