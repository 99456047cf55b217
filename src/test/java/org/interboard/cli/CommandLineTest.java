package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interboard.Interboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @Test
  void alone_it_shows_its_commands_with_examples() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("serve").contains("Examples:");
  }

  @Test
  void every_command_explains_itself_with_an_example() {
    CommandLine all = Interboard.commandLine();

    assertThat(all.getSubcommands())
        .allSatisfy(
            (name, command) ->
                assertThat(command.getUsageMessage())
                    .containsPattern("Examples?:\\R +\\S.*" + name));
  }

  @Test
  void completion_covers_every_command_and_its_options() {
    assertThat(run("completion")).isZero();
    assertThat(out.toString())
        .startsWith("#!")
        .contains("--port")
        .contains(
            Interboard.commandLine().getSubcommands().entrySet().stream()
                .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList());
  }

  @Test
  void a_rehearsal_asks_and_serves_to_itself_and_shows_no_answer() {
    assertThat(run("rehearse")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serv             | there is no command serv; did you mean serve?",
        "frobnicate       | there is no command frobnicate",
        "--prot           | there is no option --prot",
        "serve --prot 80  | there is no option --prot; did you mean --port?",
        "serve --port     | Missing required parameter",
        "serve --port x   | 'x' is not an int",
        "serve --port 99999 | --port takes 0 to 65535",
        "scorecard --as-of tomorrow | a day is written as in 2019-09-29, not \"tomorrow\"",
        "serve twice      | serve takes no \"twice\""
      })
  void a_command_mistyped_is_answered_with_one_line_and_code_2(String typed, String said) {
    assertThat(run(typed.split(" +"))).isEqualTo(2);
    assertOneLine(said);
  }

  @Test
  void a_folder_without_data_is_answered_with_one_line_and_code_2() {
    assertThat(run("serve", "--data", folder.toString())).isEqualTo(2);
    assertOneLine("no folder data/ in " + folder);
  }

  @Test
  void a_bad_data_file_is_named_with_line_column_and_reason() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    Path bad = folder.resolve("data/bad.ttl");
    Files.writeString(
        bad,
        "<http://e.org/a> <http://e.org/b>\n"
            + "  \"2024-02-30\"^^<http://www.w3.org/2001/XMLSchema#date> .\n");

    assertThat(run("serve", "--data", folder.toString())).isEqualTo(4);
    assertOneLine(bad + ":2:3: ");
    assertOneLine("2024-02-30");
  }

  @Test
  void a_port_that_is_taken_is_answered_with_one_line_and_code_2() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(run("serve", "--port", port)).isEqualTo(2);
      assertThat(err.toString().lines().filter(line -> !line.endsWith(" …")))
          .singleElement()
          .asString()
          .contains("cannot listen at http://127.0.0.1:" + port + "/");
    }
  }

  private void assertOneLine(String said) {
    assertThat(err.toString().lines().filter(line -> !line.endsWith(" …")))
        .singleElement()
        .asString()
        .startsWith("interboard: ")
        .contains(said);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return Interboard.commandLine(arguments)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
