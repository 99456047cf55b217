package org.interboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** DEPENDENCIES.csv is the list of what the program and its tests are built from. */
class DependenciesTest {
  private static final Set<String> LICENCES =
      Set.of(
          "Apache-2.0",
          "BSD-3-Clause",
          "CC0-1.0",
          "CC0-1.0 OR BSD-2-Clause",
          "EPL-2.0 OR Apache-2.0",
          "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0",
          "MIT",
          "MIT-0");

  /** A library by its group and name, what it is used for, and its licence by its SPDX name. */
  private record Library(String name, String version, String use, String licence) {
    static Library of(String line) {
      String[] cells = line.split(",", -1);
      return new Library(cells[0], cells[1], cells[2], cells[3]);
    }

    /** Where every Maven repository keeps it. */
    String file() {
      String[] names = name.split(":");
      return "%s/%s/%s/%s-%s.jar"
          .formatted(names[0].replace('.', '/'), names[1], version, names[1], version);
    }
  }

  @Test
  void every_library_is_listed_with_its_version() throws IOException {
    List<String> files = listed().map(Library::file).toList();
    assertThat(jars())
        .as("mvn dependency:list says what to write")
        .allMatch(jar -> files.stream().anyMatch(jar::endsWith));
  }

  @Test
  void no_library_is_listed_that_is_not_used() throws IOException {
    List<String> jars = jars();
    assertThat(listed().map(Library::file).filter(DependenciesTest::isToldApart))
        .allMatch(file -> jars.stream().anyMatch(jar -> jar.endsWith(file)));
  }

  @Test
  void what_is_handed_on_in_the_program_may_be_handed_on() throws IOException {
    assertThat(listed().filter(library -> library.use().equals("program")))
        .hasSizeGreaterThan(50)
        .allMatch(library -> LICENCES.contains(library.licence()));
  }

  private static Stream<Library> listed() throws IOException {
    return Files.readAllLines(Path.of("DEPENDENCIES.csv")).stream().skip(1).map(Library::of);
  }

  /** What this test runs with; the profile for measurements brings other engines along. */
  private static List<String> jars() {
    List<String> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(jar -> jar.replace(File.separatorChar, '/'))
            .filter(jar -> jar.endsWith(".jar"))
            .filter(DependenciesTest::isToldApart)
            .toList();
    assumeThat(jars).noneMatch(jar -> jar.contains("/jmh-core/"));
    return jars;
  }

  /** What runs the tests is packed in other ways by other programs. */
  private static boolean isToldApart(String jar) {
    return !jar.substring(jar.lastIndexOf('/') + 1).startsWith("junit-");
  }
}
