package org.interboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * DEPENDENCIES.csv is the list of what the program and its tests are built from; advisories.csv
 * names faults of these that are publicly known.
 */
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

    /** Packed in the file of another library, and no file of its own. */
    boolean isWithin() {
      return use.startsWith("within ");
    }

    /** Where every Maven repository keeps it. */
    String file() {
      String[] names = name.split(":");
      return "%s/%s/%s/%s-%s.jar"
          .formatted(names[0].replace('.', '/'), names[1], version, names[1], version);
    }
  }

  @Test
  void every_library_is_listed_with_its_version() {
    List<String> files = listed().map(Library::file).toList();
    assertThat(jars())
        .as("mvn dependency:list says what to write")
        .allMatch(jar -> files.stream().anyMatch(jar::endsWith));
  }

  @Test
  void no_library_is_listed_that_is_not_used() {
    List<String> jars = jars();
    assertThat(
            listed()
                .filter(library -> !library.isWithin())
                .map(Library::file)
                .filter(DependenciesTest::isToldApart))
        .allMatch(file -> jars.stream().anyMatch(jar -> jar.endsWith(file)));
  }

  @Test
  void what_another_library_has_within_it_is_listed_too() throws IOException {
    String editor = editor();
    assertThat(listed().filter(Library::isWithin).map(Library::version))
        .isNotEmpty()
        .allSatisfy(version -> assertThat(editor).contains(".version=\"" + version + "\""));
    assertThat(editor)
        .as("advisories.csv says that neither is there")
        .doesNotContain(".sanitize(", "defineMode(\"markdown\"");
  }

  /** The one script of another project that pages bring along. */
  private static String editor() throws IOException {
    Library library =
        listed().filter(each -> each.name().endsWith("zazuko__yasqe")).findFirst().orElseThrow();
    String path = "/META-INF/resources/webjars/zazuko__yasqe/%s/build/yasqe.min.js";
    try (InputStream script =
        DependenciesTest.class.getResourceAsStream(path.formatted(library.version()))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void what_is_handed_on_in_the_program_may_be_handed_on() {
    assertThat(listed().filter(library -> library.use().equals("program")))
        .hasSizeGreaterThan(50)
        .allMatch(library -> LICENCES.contains(library.licence()));
  }

  @Test
  void no_library_has_a_known_fault_that_touches_us() {
    assertThat(advisories().filter(each -> each.reason().isEmpty()))
        .as("raise its version in pom.xml, or say in advisories.csv why it does not touch us")
        .noneMatch(Advisory::concernsWhatIsUsed);
  }

  @Test
  void no_excuse_outlives_its_fault() {
    assertThat(advisories().filter(each -> !each.reason().isEmpty()))
        .as("the library has been raised since: take the reason out of advisories.csv")
        .isNotEmpty()
        .allMatch(Advisory::concernsWhatIsUsed);
  }

  @Test
  void advisories_are_of_libraries_that_are_used() {
    List<String> used = listed().map(Library::name).toList();
    assertThat(advisories().map(Advisory::library)).isNotEmpty().isSubsetOf(used);
  }

  @ParameterizedTest
  @CsvSource({"1.9.0,1.10.0,true", "1.10.0,1.10.0,false", "12.1.12,12.1.7,false", "2.9,2.15,true"})
  void versions_stand_in_their_order(String used, String mended, boolean before) {
    assertThat(isBefore(used, mended)).isEqualTo(before);
  }

  /** A fault that is publicly known: of which library, and in which version it is mended. */
  private record Advisory(String library, String mended, String name, String reason) {
    static Advisory of(String line) {
      String[] cells = line.split(",", 4);
      return new Advisory(cells[0], cells[1], cells[2], cells[3]);
    }

    boolean concernsWhatIsUsed() {
      return listed()
          .filter(each -> each.name().equals(library))
          .anyMatch(each -> isBefore(each.version(), mended));
    }
  }

  private static boolean isBefore(String version, String other) {
    return Version.parse(version).compareTo(Version.parse(other)) < 0;
  }

  private static Stream<Advisory> advisories() {
    return lines("src/test/resources/advisories.csv").map(Advisory::of);
  }

  private static Stream<Library> listed() {
    return lines("DEPENDENCIES.csv").map(Library::of);
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
