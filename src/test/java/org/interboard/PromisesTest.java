package org.interboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of RELIABILITY.md and SECURITY.md names a test that there is. */
class PromisesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((src/test/[^)]+)\\)");
  private static final Pattern TEST = Pattern.compile("\\b(\\w+Test)\\b");

  @Test
  void every_link_to_a_test_leads_to_one() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(Path.of("RELIABILITY.md")))
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(links).hasSizeGreaterThan(10).allMatch(link -> Files.isRegularFile(Path.of(link)));
  }

  @Test
  void every_test_that_is_named_is_there() throws IOException {
    String said =
        Files.readString(Path.of("SECURITY.md")) + Files.readString(Path.of("RELIABILITY.md"));
    Set<String> named =
        TEST.matcher(said).results().map(test -> test.group(1)).collect(Collectors.toSet());

    assertThat(tests()).containsAll(named);
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
          .collect(Collectors.toSet());
    }
  }
}
