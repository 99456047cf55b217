package org.interboard.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingTest {
  private static final Path WHOLE = Path.of("src/test/resources/trial/whole");

  @TempDir Path folder;

  @Test
  void every_file_fills_a_graph_of_its_name_and_the_shapes_share_one() {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.folder(WHOLE));

    assertThat(graph.names()).containsExactly("areas", "ontology", "shapes", "trial");
  }

  @Test
  void the_default_graph_is_the_union_of_the_named_graphs() {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.folder(WHOLE));

    long named =
        graph.names().stream()
            .mapToLong(
                name -> graph.read(all -> all.getGraph(KnowledgeGraph.graphName(name)).size()))
            .sum();
    assertThat(graph.loaded().triples()).isEqualTo(named).isPositive();
  }

  @Test
  void things_are_counted_by_class_with_its_subclasses() {
    Loaded loaded = KnowledgeGraph.load(Sources.folder(WHOLE)).loaded();

    assertThat(loaded).isEqualTo(new Loaded(1, 2, 1, 0, 0, loaded.triples()));
  }

  @Test
  void a_published_graph_cannot_be_changed() {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.folder(WHOLE));
    var node = NodeFactory.createURI("https://w3id.org/interboard/id/x");

    assertThatThrownBy(
            () ->
                graph.read(
                    all -> {
                      all.getDefaultGraph().add(Triple.create(node, node, node));
                      return "changed";
                    }))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_folder_with_data_alone_takes_our_ontology_and_shapes() throws IOException {
    write("data/areas.ttl", "<https://example.org/a> a <https://example.org/Area> .");

    assertThat(Sources.folder(folder).files())
        .filteredOn(file -> file.graph().equals("areas"))
        .hasSize(1);
  }

  @Test
  void a_folder_without_data_is_refused() {
    assertThatThrownBy(() -> Sources.folder(folder))
        .isInstanceOf(NoSources.class)
        .hasMessageContaining("data/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no full stop       | <http://e.org/a> <http://e.org/b> <http://e.org/c>\\n\\n  <http://e.org/d> .      | 3
          ill-typed date     | \\n<http://e.org/a> <http://e.org/b> "2024-13-45"^^<http://www.w3.org/2001/XMLSchema#date> . | 2
          bad IRI            | \\n\\n<http://e.org/a> <http://e.org/b> <http://example.org/a b> . | 3
          undeclared prefix  | \\nib:a ib:b ib:c .                                  | 2
          cut after a part   | <http://e.org/a> <http://e.org/b> <http://e.org/c> ;\\n | 2
          bad language       | \\n<http://e.org/a> <http://e.org/b> "x"@en- .                     | 2
          """)
  void a_bad_file_is_refused_with_its_line(String what, String turtle, long line)
      throws IOException {
    write("data/bad.ttl", turtle.replace("\\n", "\n"));

    assertThatThrownBy(() -> KnowledgeGraph.load(Sources.folder(folder)))
        .isInstanceOfSatisfying(
            BadFile.class,
            bad -> {
              assertThat(bad.file()).endsWith("bad.ttl");
              assertThat(bad.line()).isEqualTo(line);
              assertThat(bad.column()).isPositive();
              assertThat(bad.getMessage()).doesNotContain("\n");
            });
  }

  @Test
  void bytes_that_are_no_utf8_are_refused_with_their_place() throws IOException {
    Path file = write("data/bad.ttl", "");
    Files.write(file, "# a\n# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> KnowledgeGraph.load(Sources.folder(folder)))
        .hasMessageContaining("bad.ttl:2:6: not UTF-8 (byte 10)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0001",
        "\\u0001",
        "\\u0000",
        "\\U0000001F",
        "\\b",
        "\\\\\\f",
        "\\uFFFe",
        "\uFFFF"
      })
  void what_no_xml_can_hold_is_refused_with_its_place(String character) throws IOException {
    write("data/bad.ttl", "# a\n<http://e.org/a> <http://e.org/b> \"" + character + "\" .");

    assertThatThrownBy(() -> KnowledgeGraph.load(Sources.folder(folder)))
        .hasMessageContaining("bad.ttl:2:36: a control character stands in it");
  }

  @Test
  void other_backslashes_are_read() throws IOException {
    write("data/good.ttl", "<http://e.org/a> <http://e.org/b> \"\\\\b \\n \\u00e9 \\\\u0001\" .");

    assertThat(KnowledgeGraph.load(Sources.folder(folder)).names()).contains("good");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
