package org.interboard.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The regular expressions of the shapes, which anybody's text is put to. */
class PatternsTest {
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final int LONG = 50_000;

  @Test
  void none_takes_long_whatever_text_is_put_to_it() throws IOException {
    Set<String> patterns = patterns();

    assertThat(patterns).hasSizeGreaterThan(2);
    for (String pattern : patterns) {
      com.google.re2j.Pattern.compile(pattern);
      hostile()
          .forEach(
              text ->
                  assertTimeoutPreemptively(
                      TIME, () -> Pattern.compile(pattern).matcher(text).find(), pattern));
    }
  }

  private static Stream<String> hostile() {
    Stream<String> texts =
        Stream.of("a", "a ", " ", "a/", "https://w3id.org/interboard/id/a", "E0", "a-.")
            .map(piece -> piece.repeat(LONG / piece.length()) + "!\n");
    // No IRI that is read is longer.
    return Stream.concat(texts, Stream.of("https://w3id.org/interboard/id/" + "a/".repeat(980)));
  }

  private static Set<String> patterns() throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(Path.of("shapes"))) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".ttl"))
          .forEach(file -> RDFDataMgr.read(shapes, file));
    }
    return shapes
        .find(Node.ANY, SHACL.pattern, Node.ANY)
        .mapWith(found -> found.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .collect(Collectors.toSet());
  }
}
