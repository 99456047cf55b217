package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.interboard.Interboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files go into a store, of which one may be bad. */
class LoadCommandTest {
  private static final String TRIAL = "src/test/resources/trial/whole";
  private static final String GOOD = "<http://a.example/b> a <http://a.example/C> .";

  private final StringWriter said = new StringWriter();
  @TempDir Path folder;

  @BeforeEach
  void one_of_three_files_is_bad() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a.ttl"), GOOD);
    Files.writeString(files.resolve("b.ttl"), GOOD + "\n<http://a.example/b> .");
    Files.writeString(files.resolve("c.ttl"), GOOD.replace("b>", "c>"));
  }

  @Test
  void a_bad_file_keeps_all_from_being_published() {
    assertThat(load()).isEqualTo(4);
    assertThat(said.toString()).contains("b.ttl:2:22").doesNotContain("Published");
    assertThat(folder.resolve("store/current")).doesNotExist();
  }

  @Test
  void it_is_told_and_left_out_if_that_is_asked_for() throws IOException {
    assertThat(load("--keep-going")).isEqualTo(4);
    assertThat(said.toString())
        .contains("left out", "b.ttl:2:22", "Published")
        .doesNotContain("a.ttl");
    String manifest = Files.readString(manifest());
    assertThat(manifest).contains("a.ttl", "c.ttl").doesNotContain("b.ttl");
  }

  private Path manifest() throws IOException {
    String current = Files.readString(folder.resolve("store/current")).strip();
    return folder.resolve("store").resolve(current).resolve("manifest.json");
  }

  private int load(String... options) {
    PrintWriter out = new PrintWriter(said, true);
    return Interboard.commandLine()
        .setOut(out)
        .setErr(out)
        .execute(
            Stream.concat(
                    Stream.of(
                        "load",
                        "--store",
                        "tdb2:" + folder.resolve("store"),
                        "--data",
                        TRIAL,
                        folder.resolve("files").toString()),
                    Stream.of(options))
                .toArray(String[]::new));
  }
}
