package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose own file is changed while it runs. */
@Timeout(300)
class OwnFileTest {
  private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
  @TempDir private Path home;

  @Test
  void one_that_is_replaced_goes_on_and_one_that_is_written_over_ends_and_says_why()
      throws Exception {
    Path jar = packed(home.resolve("program.jar"));
    Path copy = Files.copy(jar, home.resolve("copy.jar"));
    String path = jar + File.pathSeparator + Program.classPath();
    try (Program program = Program.in(home, path, List.of(), "serve", "--port", "0")) {
      program.address();
      Files.move(jar, home.resolve("kept.jar"));
      Files.move(copy, jar);
      assertThat(program.get("/areas").statusCode()).isEqualTo(200);
      Files.delete(jar);
      Files.move(home.resolve("kept.jar"), jar);
      Files.writeString(jar, "another program");
      assertThat(program.exit()).isEqualTo(2);
      assertThat(program.err()).contains("interboard: the program was written over while it ran");
    }
  }

  private static Path packed(Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        out.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
