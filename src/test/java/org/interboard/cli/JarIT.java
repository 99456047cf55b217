package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.interboard.graph.KeptGraph;
import org.interboard.graph.KeptSums;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, alone in another folder, run as a person runs it. */
@Timeout(120)
class JarIT {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  @TempDir Path elsewhere;

  @Test
  void it_serves_its_own_data_and_stops_when_told_to() throws Exception {
    Process process = start("serve", "--port", "0");
    try (BufferedReader out = process.inputReader()) {
      String loaded = out.readLine();
      String address =
          ADDRESS.matcher(out.readLine()).results().map(MatchResult::group).toList().get(0);
      String checked = out.readLine();

      assertThat(loaded).matches("Loaded +\\d+ instruments, .* provisions \\([\\d,]+ triples\\)");
      assertThat(checked)
          .matches(
              "Checked +form of the data: \\d+ violations?; .* leave unmet: .*cannot be told:"
                  + " \\d+");
      assertThat(get(address).body()).contains("<h1>");
      assertThat(get(address).headers().firstValue("X-Data-Version").orElseThrow())
          .startsWith(Sources.bundled().version());
      assertThat(get(address + "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D").body()).contains("true");

      process.toHandle().destroy();
      assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isIn(0, 128 + 15);
      assertThat(out.readLine()).isNull();
      assertThat(new String(process.getErrorStream().readAllBytes()).lines())
          .allMatch(line -> line.endsWith(" …"));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void what_it_keeps_of_its_data_is_what_their_files_say() throws Exception {
    Sources files = Sources.bundled();

    try (ZipFile jar = new ZipFile(System.getProperty("interboard.jar"))) {
      assertThat(bytes(jar, "interboard/graph.bin")).isEqualTo(KeptGraph.written(files));
      assertThat(bytes(jar, "interboard/sums.txt")).asString().isEqualTo(KeptSums.written(files));
    }
  }

  private static byte[] bytes(ZipFile jar, String path) throws IOException {
    return jar.getInputStream(jar.getEntry(path)).readAllBytes();
  }

  @Test
  void it_says_its_version() throws Exception {
    Run run = run("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("interboard \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void an_unknown_option_is_one_line_and_code_2() throws Exception {
    assertRefused(run("serve", "--prot", "80"), "did you mean --port?");
  }

  @Test
  void a_bad_data_file_is_one_line_with_its_place_and_code_4() throws Exception {
    Files.createDirectories(elsewhere.resolve("trial/data"));
    Files.writeString(
        elsewhere.resolve("trial/data/bad.ttl"), "# a comment\n<http://e.org/a> a .\n");

    Run run = run("serve", "--data", "trial");

    assertThat(run.code()).isEqualTo(4);
    assertSaid(run, "trial/data/bad.ttl:2:20: ");
  }

  @Test
  void a_port_that_is_taken_is_one_line_and_code_2() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());

      assertRefused(
          run("serve", "--port", port), "cannot listen at http://127.0.0.1:" + port + "/");
    }
  }

  private static void assertRefused(Run run, String said) {
    assertThat(run.code()).isEqualTo(2);
    assertSaid(run, said);
  }

  private static void assertSaid(Run run, String said) {
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> !line.endsWith(" …")))
        .singleElement()
        .asString()
        .startsWith("interboard: ")
        .contains(said);
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return Run.of(elsewhere, command(arguments));
  }

  private Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments)).directory(elsewhere.toFile()).start();
  }

  private List<String> command(String... arguments) throws IOException {
    Path alone = elsewhere.resolve("interboard.jar");
    Files.copy(Path.of(System.getProperty("interboard.jar")), alone);
    List<String> command = new ArrayList<>(List.of(java(), "-jar", alone.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
