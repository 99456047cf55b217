package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong before anything is served ends the start, in one line that says where. */
@Timeout(300)
class StartTest {
  private static final String SHAPE =
      "@prefix sh: <http://www.w3.org/ns/shacl#> .\n<http://a.example/s> a sh:NodeShape ;\n";
  private static final Path TRIAL = Path.of("src/test/resources/trial/whole").toAbsolutePath();
  @TempDir private Path home;

  @Test
  void a_bad_data_file_is_named_with_its_line_and_column() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    Files.writeString(home.resolve("trial/data/bad.ttl"), "# one\n<http://e.org/a> a .\n");
    assertRefused(4, "bad.ttl:2:20: ", "serve", "--port", "0", "--data", "trial");
  }

  @Test
  void a_data_file_cut_short_or_not_utf8_is_named_with_its_line_and_column() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    Path bad = home.resolve("trial/data/bad.ttl");
    Files.writeString(bad, "<http://e.org/a> <http://e.org/b> \"cut");
    assertRefused(4, "bad.ttl:1:", "serve", "--port", "0", "--data", "trial");
    Files.write(bad, new byte[] {'#', '\n', '#', (byte) 0xFF});
    assertRefused(4, "bad.ttl:2:2: not UTF-8 (byte 4)", "ask", "--data", "trial", "boards");
  }

  @Test
  void what_is_no_file_is_named_and_not_waited_for() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    Path data = home.resolve("trial/data");
    Files.createDirectory(data.resolve("folder.ttl"));
    assertRefused(2, "folder.ttl: it is no file", "ask", "--data", "trial", "boards");
    Files.delete(data.resolve("folder.ttl"));
    Files.createSymbolicLink(data.resolve("link.ttl"), home.resolve("nowhere"));
    assertRefused(2, "link.ttl: it is no file", "ask", "--data", "trial", "boards");
  }

  @Test
  void an_answer_that_cannot_be_written_is_no_success() throws Exception {
    Process full =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Program.classPath(),
                "org.interboard.Interboard",
                "ask",
                "boards",
                "--area",
                "dudley")
            .redirectOutput(new File("/dev/full"))
            .start();
    assertThat(new String(full.getErrorStream().readAllBytes())).contains("could not be written");
    assertThat(full.waitFor()).isEqualTo(2);
  }

  @Test
  void a_name_that_makes_no_address_is_refused() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    for (String name : List.of("my file.ttl", "a#b.ttl", ".ttl", "<x>.ttl", "a\nb.ttl")) {
      Path file = Files.writeString(home.resolve("trial/data").resolve(name), "");
      assertRefused(4, "its name becomes part of an address", "ask", "--data", "trial", "boards");
      Files.delete(file);
    }
  }

  @Test
  void a_bad_shape_is_named() throws Exception {
    copy(TRIAL, home.resolve("trial"));
    Path shapes = Files.createDirectories(home.resolve("trial/shapes")).resolve("bad.ttl");
    Files.writeString(shapes, SHAPE + "  sh:property .\n");
    assertRefused(4, "bad.ttl:3:", "serve", "--port", "0", "--data", "trial");
    Files.writeString(shapes, SHAPE + "  sh:sparql [ sh:select \"SELECT nothing\" ] .\n");
    assertRefused(4, "shapes", "serve", "--port", "0", "--data", "trial");
    Files.writeString(shapes, SHAPE + "  sh:property [ sh:minCount \"some\" ] .\n");
    assertRefused(4, "shapes", "serve", "--port", "0", "--data", "trial");
  }

  @Test
  void a_bad_question_is_named_with_its_line_and_column() throws Exception {
    Path classes = home.resolve("classes");
    copy(Path.of("target/classes").toAbsolutePath(), classes);
    Path question = classes.resolve("questions/calendar.rq");
    Files.writeString(question, Files.readString(question).replace("WHERE", "WHERE {"));
    String path = classes + File.pathSeparator + Program.classPath();
    try (Program program = Program.in(home, path, List.of(), "serve", "--port", "0")) {
      assertThat(program.exit()).isEqualTo(4);
      assertThat(program.err()).containsPattern("interboard: \\S*calendar\\.rq:\\d+:\\d+: .*\\R");
    }
  }

  @Test
  void a_port_that_is_taken_is_said_in_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertRefused(2, "cannot listen at http://127.0.0.1:" + port, "serve", "--port", port);
    }
  }

  @Test
  void an_address_that_cannot_be_had_is_said_with_what_to_do() throws Exception {
    assertRefused(2, "choose another with --host", "serve", "--port", "0", "--host", "192.0.2.1");
    String nobody = "nobody.invalid";
    assertRefused(2, "no machine of that name", "serve", "--port", "0", "--host", nobody);
    assertRefused(2, "--host takes a name or an address", "serve", "--host", "");
  }

  @Test
  void a_machine_that_gives_too_few_threads_is_no_machine_to_serve_on() throws Exception {
    String deep = "ulimit -v 4500000; java=$0; exec \"$java\" -Xmx300m -Xss64m \"$@\"";
    try (Program program = Program.by(List.of("sh", "-c", deep), home, "serve", "--port", "0")) {
      assertThat(program.exit()).as(program.out() + program.err()).isEqualTo(2);
      assertThat(program.err()).contains("interboard: the machine gives no more threads: allow");
      assertThat(program.out()).doesNotContain("Serving", "Exception");
    }
  }

  private void assertRefused(int code, String said, String... arguments) throws Exception {
    try (Program program = Program.in(home, List.of(), arguments)) {
      assertThat(program.exit()).as(program.err()).isEqualTo(code);
      assertThat(program.out()).isEmpty();
      assertThat(program.err().lines().filter(line -> !line.endsWith(" …")))
          .singleElement()
          .asString()
          .contains("interboard: ", said);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
