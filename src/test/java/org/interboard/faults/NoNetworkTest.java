package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no way out, nothing is missing, and nothing is tried (a namespace of Linux). */
@Tag("faults")
@Timeout(300)
class NoNetworkTest {
  private static final String UP = "ip link set lo up && ";
  private static final String DRAFT =
      Path.of("src/test/resources/check/exampleshire.ttl").toAbsolutePath().toString();
  @TempDir private Path home;

  @Test
  void everything_is_answered_and_no_packet_is_without_a_way() throws Exception {
    assumeThat(run(UP + "true").exit()).as("this machine gives out networks").isZero();

    Said said = run(UP + "exec \"$@\"", DRAFT, bad().toString());

    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text().lines())
        .hasSizeGreaterThan(25)
        .allMatch(
            line -> line.matches("200 GET .*|404 GET describe.*|(200|422) POST .*|exit .*|w.*"))
        .last()
        .isEqualTo("without a way out: 0");
  }

  /** A draft that would have others fetched. */
  private Path bad() throws IOException {
    return Files.writeString(
        home.resolve("bad.ttl"),
        "<http://a.example/x> <http://www.w3.org/2002/07/owl#imports> <http://192.0.2.1/y> .\n");
  }

  private record Said(int exit, String text) {}

  private Said run(String script, String... drafts) throws Exception {
    Path out = home.resolve("out");
    List<String> command =
        new java.util.ArrayList<>(List.of("unshare", "-rn", "sh", "-c", script, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", Program.classPath(), Alone.class.getName()));
    command.addAll(List.of(drafts));
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(250, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), Files.readString(out));
  }
}
