package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's country, clock and disk make no difference. */
@Timeout(300)
class PlaceTest {
  private static final String DRAFT =
      Path.of("src/test/resources/check/exampleshire.ttl").toAbsolutePath().toString();
  private static final List<String> HOME =
      List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC");
  private static final List<String> AWAY =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati");
  private static final Path NOT_TO_BE_WRITTEN = Path.of("/proc");
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --as-of 2020-01-01 DRAFT",
        "validate --as-of 2020-01-01 --format html DRAFT",
        "validate --as-of 2020-01-01 --format json DRAFT",
        "scorecard --as-of 2020-01-01",
        "ask calendar --area medway",
        "compare walsall medway --as-of 2020-01-01",
        "calendar --area medway --year 2027"
      })
  void another_country_and_time_zone_give_the_same_bytes(String command) throws Exception {
    String here = out(HOME, command);
    assertThat(here).isNotBlank();
    assertThat(out(AWAY, command)).isEqualTo(here);
  }

  @Test
  void it_serves_and_checks_where_nothing_can_be_written() throws Exception {
    List<String> options = List.of("-Djava.io.tmpdir=/proc/none", "-Duser.home=/proc/none");
    try (Program program = Program.in(NOT_TO_BE_WRITTEN, options, "serve", "--port", "0")) {
      assertThat(program.get("health").statusCode()).isEqualTo(200);
      assertThat(program.post("api/validate", draft()).statusCode()).isEqualTo(200);
      assertThat(program.err()).isEmpty();
    }
  }

  @Test
  void a_draft_is_neither_stored_nor_logged() throws Exception {
    Path temporary = Files.createDirectories(home.resolve("tmp"));
    Path folder = Files.createDirectories(home.resolve("work"));
    List<String> options = List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + folder);
    String secret = "Bindweed and Clover";
    try (Program program = Program.in(folder, options, "serve", "--port", "0")) {
      String draft = new String(draft(), java.nio.charset.StandardCharsets.UTF_8);
      String form =
          "--x\r\n"
              + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
              + "%s\r\n"
              + "--x--";
      String named =
          draft + "\n<https://a.example/x> <https://a.example/y> \"%s\" .".formatted(secret);
      assertThat(program.post("api/validate", named.getBytes()).statusCode()).isEqualTo(200);
      program.post("api/validate", (named + "@e_n").getBytes());
      program.post("api/validate?format=" + "Bindweed", named.getBytes());
      program.post("api/validate", form.formatted(secret, named.repeat(300)).getBytes());
      program.terminate();
      program.exit();
      assertThat(program.out() + program.err()).doesNotContain("Bindweed and", "Clover");
    }
    try (Stream<Path> left = Files.walk(home)) {
      assertThat(left.filter(Files::isRegularFile)).noneMatch(PlaceTest::tells);
    }
  }

  private static boolean tells(Path file) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
          .contains("Clover");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] draft() throws IOException {
    return Files.readAllBytes(Path.of(DRAFT));
  }

  private String out(List<String> options, String command) throws InterruptedException {
    String[] arguments = command.replace("DRAFT", DRAFT).split(" ");
    try (Program program = Program.in(home, options, arguments)) {
      program.exit();
      return program.out() + program.err();
    }
  }
}
