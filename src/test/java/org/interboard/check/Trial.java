package org.interboard.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;

/**
 * A small vocabulary and two shapes stand in for ours: what is tested with them is how a draft is
 * read and judged.
 */
final class Trial {
  static final String PREFIXES =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX ibc: <https://w3id.org/interboard/concept/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX : <https://draft.example/>
      """;
  static final String VOCABULARY =
      PREFIXES
          + """
          ib:Board a owl:Class ; rdfs:label "board" .
          ib:Protocol a owl:Class ; rdfs:label "inter-board protocol" .
          ib:CommitteeBoard a owl:Class ; rdfs:subClassOf ib:Board .
          ib:boardType rdfs:label "board type" .
          ib:remit rdfs:label "remit" .
          ib:date rdfs:label "date" .
          ib:BoardType a owl:Class ; rdfs:label "type of board" .
          ibc:type-hwb a ib:BoardType ; skos:prefLabel "Health and wellbeing board" .
          ibc:type-lscb a ib:BoardType ; skos:prefLabel "Safeguarding children board" ;
            ib:existsUntil "2019-09-29"^^xsd:date .
          """;
  static final String SHAPES =
      PREFIXES
          + """
          :k02 dct:identifier "K02" ; ib:suggestion "Give its type." .
          :board a sh:NodeShape ; sh:targetClass ib:Board ; ib:requirement :k02 ;
            sh:property [ sh:path ib:boardType ; sh:minCount 1 ; sh:class ib:BoardType ;
              sh:message "A board needs one type that is known." ] ;
            sh:property [ sh:path ib:remit ; sh:minCount 1 ; sh:severity sh:Warning ;
              sh:message "A board should say what it is for." ] .
          :ended a sh:NodeShape ; sh:targetClass ib:Board ; sh:severity sh:Info ; sh:message "{?day}" ;
            sh:sparql [ sh:message "Its type ended on {?day}." ; sh:select \"""
              PREFIX ib: <https://w3id.org/interboard/ontology#>
              SELECT $this (STR(?end) AS ?day) WHERE {
                $this ib:boardType/ib:existsUntil ?end . ?judgement ib:judgedAt ?date FILTER(?end <= ?date) }\""" ] .
          """;
  static final Check CHECK =
      Check.of(
          KnowledgeGraph.load(
              new Sources(
                  List.of(
                      new SourceFile("terms.ttl", "ontology", bytes(VOCABULARY)),
                      new SourceFile("shapes.ttl", "shapes", bytes(SHAPES))))));
  static final String PROTOCOL =
      PREFIXES + ":p a ib:Protocol ; dct:title \"Protocol of Exampleshire\" .\n";
  static final String GOOD =
      PROTOCOL
          + """
          :b a ib:Board ; skos:prefLabel "Board of Exampleshire" ;
            ib:boardType ibc:type-hwb ;
            ib:remit "Health." .
          """;

  private Trial() {}

  static Report check(String file, String text) {
    return CHECK.draft(DraftReader.read(file, bytes(text)), LocalDate.of(2024, 6, 1));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
