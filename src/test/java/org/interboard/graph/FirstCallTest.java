package org.interboard.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program whose first use of Jena is ours. */
@Timeout(120)
class FirstCallTest {

  /** What that program does. */
  static final class Loading {
    public static void main(String[] arguments) {
      System.out.print(KnowledgeGraph.load(new Sources(List.of())).loaded().triples());
    }
  }

  @Test
  void a_graph_can_be_loaded_before_anything_else_has_set_jena_up() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-cp", classPath, Loading.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).isEqualTo("0");
    assertThat(process.waitFor()).isZero();
  }
}
