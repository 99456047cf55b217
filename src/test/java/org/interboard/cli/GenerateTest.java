package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interboard.Interboard;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Loaded;
import org.interboard.graph.Sha256;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  private static final int AREAS = 10;
  @TempDir Path folder;

  @Test
  void the_same_number_and_seed_give_the_same_files_and_another_seed_gives_others()
      throws IOException {
    generate("one", "1");
    generate("two", "1");
    generate("other", "2");

    assertThat(sums("one")).isEqualTo(sums("two")).hasSize(AREAS + 4);
    assertThat(sums("other")).hasSize(AREAS + 4).isNotEqualTo(sums("one"));
  }

  @Test
  void each_invented_area_has_an_instrument_of_its_own_as_large_as_real_ones() {
    generate("one", "1");
    Loaded real = KnowledgeGraph.load(Sources.bundled()).loaded();

    Loaded invented = KnowledgeGraph.load(Sources.folder(folder.resolve("one"))).loaded();

    assertThat(invented.instruments()).isEqualTo(AREAS);
    assertThat(invented.boards() / AREAS).isEqualTo(real.boards() / 5);
    assertThat(invented.duties()).isBetween(real.duties(), 2 * real.duties());
    assertThat(invented.provisions()).isEqualTo(real.provisions());
  }

  @Test
  void an_invented_area_is_asked_about_like_a_real_one() {
    generate("one", "1");

    Said answered =
        run("ask", "calendar", "--area", "brambourne-1", "--data", folder + "/one", "--limit", "1");

    assertThat(answered.code()).isZero();
    assertThat(answered.out()).contains("Area", "Brambourne 1", "Window start");
  }

  @Test
  void a_number_out_of_range_is_refused() {
    Said refused = run("generate", "--areas", "0", "-o", folder + "/none");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--areas takes 1 to 999,999, not 0");
  }

  private record Said(int code, String out, String err) {}

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Interboard.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }

  private void generate(String name, String seed) {
    Said run = run("generate", "--areas", "" + AREAS, "--seed", seed, "-o", folder + "/" + name);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Map<String, String> sums(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        sums.put(
            root.relativize(file).toString(), Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return sums;
  }
}
