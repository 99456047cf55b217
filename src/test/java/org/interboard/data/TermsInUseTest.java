package org.interboard.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;
import org.junit.jupiter.api.Test;

/** A term that nothing uses is a promise that nobody keeps. */
class TermsInUseTest {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final Set<String> DECLARING = Set.of("ontology", "concepts");
  private static final Pattern PREFIXED = Pattern.compile("\\b(ibc?):([A-Za-z][A-Za-z0-9-]*)");

  @Test
  void every_class_and_property_is_used_by_a_fact_a_shape_or_a_question() {
    Set<String> used = used();

    assertThat(declared("ontology", RDF.type.asNode()))
        .filteredOn(term -> term.startsWith(Vocabulary.IB) && !used.contains(term))
        .isEmpty();
  }

  @Test
  void every_concept_is_used_or_kept_for_drafts_and_says_so() {
    Set<String> used = used();
    Set<String> kept = declared("concepts", SKOS.editorialNote.asNode());

    assertThat(declared("concepts", SKOS.inScheme.asNode()))
        .filteredOn(concept -> !kept.contains(concept) && !used.contains(concept))
        .isEmpty();
  }

  private static Set<String> declared(String graph, Node property) {
    return GRAPH.read(
        dataset -> {
          Set<String> found = new HashSet<>();
          Graph declarations = dataset.getGraph(KnowledgeGraph.graphName(graph));
          declarations
              .find(Node.ANY, property, Node.ANY)
              .forEachRemaining(triple -> found.add(triple.getSubject().toString()));
          return found;
        });
  }

  private static Set<String> used() {
    Set<String> used = new HashSet<>();
    for (String name : GRAPH.names()) {
      GRAPH.read(
          dataset -> {
            dataset
                .getGraph(KnowledgeGraph.graphName(name))
                .find()
                .forEachRemaining(
                    triple -> {
                      used.add(triple.getPredicate().toString());
                      if (!DECLARING.contains(name)) {
                        used.add(triple.getSubject().toString());
                      }
                      if (!name.equals("ontology")
                          && !triple.getPredicate().equals(SKOS.hasTopConcept.asNode())) {
                        used.add(triple.getObject().toString());
                      }
                    });
            return used.size();
          });
    }
    Stream.of(Path.of("shapes"), Path.of("src/main/resources"))
        .flatMap(TermsInUseTest::texts)
        .forEach(text -> used.addAll(terms(text)));
    return used;
  }

  private static Stream<String> texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().matches(".*\\.(ttl|rq)")).toList();
      return found.stream().map(TermsInUseTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> terms(String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = PREFIXED.matcher(text);
    while (matcher.find()) {
      String namespace = matcher.group(1).equals("ib") ? Vocabulary.IB : Vocabulary.IBC;
      found.add(namespace + matcher.group(2));
    }
    return found;
  }
}
