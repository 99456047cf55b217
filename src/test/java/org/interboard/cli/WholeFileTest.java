package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a file is there whole, or the file is as it was. */
class WholeFileTest {
  private static final WholeFile.Content FULL_DISK =
      out -> {
        out.write(new byte[100_000]);
        throw new IOException("No space left on device");
      };

  @TempDir private Path folder;

  @Test
  void a_writing_that_fails_midway_leaves_what_was_there_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "before");

    assertThatThrownBy(() -> WholeFile.write(file, FULL_DISK)).hasMessageContaining("No space");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("report.txt");
  }

  @Test
  void a_file_that_was_not_there_is_not_there_in_part() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("new"), FULL_DISK))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_that_only_its_owner_may_read_stays_so_and_a_link_stays_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    WholeFile.write(link, "after".getBytes());

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void what_is_no_file_is_written_where_it_stands() throws IOException {
    WholeFile.write(Path.of("/dev/null"), "gone".getBytes());

    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
