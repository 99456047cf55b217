package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.graph.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, it leaves nothing behind that the next start would trip over. */
@Tag("faults")
@Timeout(900)
class KillTest {
  private static final int KILLS = 10;
  private static final int LONGEST_MILLIS = 6_000;
  private static final Path TRIAL = Path.of("src/test/resources/trial/whole").toAbsolutePath();
  @TempDir private Path home;

  @Test
  void killed_while_it_loads_it_starts_again_with_the_same_data() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    String before = sums(home);
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Program program = start()) {
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        program.kill();
      }
    }
    assertThat(sums(home)).isEqualTo(before);
    try (Program program = start()) {
      assertThat(program.get("health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void killed_while_it_answers_it_starts_again_at_the_same_port() throws Exception {
    int port;
    try (Program program = Program.in(home, List.of(), "serve", "--port", "0")) {
      port = program.address().getPort();
      program.kill();
    }
    try (Program again = Program.in(home, List.of(), "serve", "--port", Integer.toString(port))) {
      assertThat(again.get("health").statusCode()).isEqualTo(200);
    }
  }

  private Program start() {
    return Program.in(home, List.of(), "serve", "--port", "0", "--data", "trial");
  }

  private static String sums(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return sorted.stream().map(KillTest::sum).collect(Collectors.joining("\n"));
    }
  }

  private static String sum(Path file) {
    try {
      return file + " " + Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
