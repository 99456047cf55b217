package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data in which one thing follows another twenty thousand times: a path along it ends well. */
class SparqlChainTest {
  private static final String NEXT = "<http://purl.org/dc/terms/isReplacedBy>";
  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    Path whole = Path.of("src/test/resources/trial/whole");
    for (String file :
        new String[] {
          "shapes/board.ttl",
          "data/areas.ttl",
          "data/instruments/trial.ttl",
          "ontology/interboard.ttl"
        }) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(whole.resolve(file), folder.resolve(file));
    }
    String chain =
        IntStream.range(0, 20_000)
            .mapToObj(n -> "<x:c%d> %s <x:c%d> .%n".formatted(n, NEXT, n + 1))
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("data/chain.ttl"), chain);
    site = Site.of(Sources.folder(folder));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<x:c0> %s* ?x", "?x %s* <x:c20000>", "<x:c0> (%s|^<x:none>)* ?x"})
  void a_path_is_followed_from_end_to_end(String path) {
    String query = "SELECT (COUNT(*) AS ?n) { " + path.formatted(NEXT) + " }";

    assertThat(site.query(query, "text/csv").body()).isEqualTo("n\r\n20001\r\n");
  }

  @Test
  void a_path_between_any_two_ends_in_time() {
    assertThat(site.query("ASK { ?x (" + NEXT + "/" + NEXT + ")* ?y }", "*/*").statusCode())
        .isIn(200, 503);
  }
}
