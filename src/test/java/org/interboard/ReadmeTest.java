package org.interboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README shows is what happens: in its console blocks, a line that begins with a dollar
 * sign is run, and the lines below it must come out in that order (a line of dots stands for any).
 */
class ReadmeTest {
  private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)[^)]*\\)");
  private static final Path README = Path.of("README.md");

  @TempDir static Path folder;

  /** A command without its dollar sign, and the lines that it is said to print. */
  record Shown(String command, List<String> lines) {
    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Shown> commands() throws IOException {
    List<Shown> all = new ArrayList<>();
    Matcher blocks = CONSOLE.matcher(Files.readString(README));
    while (blocks.find()) {
      for (String part : blocks.group(1).split("(?m)^\\$ ")) {
        List<String> lines = part.lines().toList();
        if (!lines.isEmpty() && lines.get(0).startsWith("./interboard ")) {
          all.add(new Shown(lines.get(0), lines.subList(1, lines.size())));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_of_the_readme_prints_what_the_readme_shows(Shown shown) {
    StringWriter out = new StringWriter();
    Interboard.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(arguments(shown.command()));

    assertThat(out.toString().lines().map(String::stripTrailing))
        .containsSubsequence(
            shown.lines().stream().map(String::stripTrailing).filter(ReadmeTest::counts).toList());
  }

  @Test
  void the_readme_shows_commands_and_links_only_to_what_is_there() throws IOException {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(3);
    Matcher links = LINK.matcher(Files.readString(README));
    while (links.find()) {
      assertThat(Path.of(links.group(1))).exists();
    }
  }

  private static boolean counts(String line) {
    return !line.isBlank() && !line.strip().equals("…");
  }

  /** What a command writes goes to a folder of the test. */
  private static String[] arguments(String command) {
    return Arrays.stream(command.substring("./interboard ".length()).split("\\s+"))
        .map(
            word ->
                word.endsWith(".xlsx") && !word.contains("/")
                    ? folder.resolve(word).toString()
                    : word)
        .toArray(String[]::new);
  }
}
