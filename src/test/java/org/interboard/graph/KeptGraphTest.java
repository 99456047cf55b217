package org.interboard.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptGraphTest {
  private static Sources sources;
  private static byte[] kept;
  private static DatasetGraph parsed;

  @BeforeAll
  static void keep() {
    sources = Sources.bundled();
    kept = KeptGraph.written(sources);
    parsed = Reading.of(sources.files().stream());
  }

  @Test
  void it_says_what_the_files_say_triple_by_triple_in_the_same_order() {
    DatasetGraph read = KeptGraph.read(kept, sources.version()).orElseThrow().dataset();

    assertThat(names(read)).isEqualTo(names(parsed));
    assertSame(read.getDefaultGraph(), parsed.getDefaultGraph());
    names(read).forEach(name -> assertSame(read.getGraph(name), parsed.getGraph(name)));
    assertThat(read.prefixes().getMapping()).isEqualTo(parsed.prefixes().getMapping());
  }

  @Test
  void it_is_counted_as_the_files_are() {
    assertThat(KeptGraph.read(kept, sources.version()).orElseThrow().loaded())
        .isEqualTo(Loaded.in(parsed));
  }

  @Test
  void it_is_the_same_to_the_byte_whenever_it_is_written() {
    assertThat(KeptGraph.written(Sources.bundled())).isEqualTo(kept);
  }

  @Test
  void it_stands_for_no_other_version_of_the_files() {
    assertThat(KeptGraph.read(kept, "0123456789abcdef")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999999})
  void one_bit_that_is_spoilt_makes_it_useless(double place) {
    byte[] spoilt = kept.clone();
    spoilt[(int) (place * spoilt.length)] ^= 1;

    assertThat(KeptGraph.read(spoilt, sources.version())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 8, 100_000})
  void it_is_useless_when_it_is_cut_short(int length) {
    assertThat(KeptGraph.read(Arrays.copyOf(kept, length), sources.version())).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_not_kept() {
    byte[] bad = "<http://e.org/a> a .".getBytes(StandardCharsets.UTF_8);
    Sources spoilt = new Sources(List.of(new SourceFile("bad.ttl", "bad", bad)));

    assertThatThrownBy(() -> KeptGraph.written(spoilt))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("bad.ttl:1:");
  }

  private static List<Node> names(DatasetGraph dataset) {
    List<Node> names = new java.util.ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    return names;
  }

  private static void assertSame(Graph read, Graph parsed) {
    List<Triple> triples = parsed.find().toList();
    assertThat(read.find().toList()).isEqualTo(triples).isNotEmpty();
    assertThat(read.getPrefixMapping().getNsPrefixMap())
        .isEqualTo(parsed.getPrefixMapping().getNsPrefixMap());
  }
}
