package org.interboard.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Data that do not fit into the memory, or not into a reader, end a start in one plain line. */
@Timeout(300)
class TooLargeTest {
  private static final Path TRIAL = Path.of("src/test/resources/trial/whole").toAbsolutePath();
  private static final List<String> SMALL = List.of("-Xmx64m");
  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    StartTest.copy(TRIAL, home.resolve("trial"));
    file = home.resolve("trial/data/large.ttl");
  }

  @Test
  void a_file_that_cannot_fit_is_not_even_read() throws Exception {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    refused(4, "large.ttl: its 1,024 MB are too many for", "serve", "--port", "0");
  }

  @Test
  void statements_that_do_not_fit_are_no_stack_trace() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int each = 0; each < 150_000; each++) {
      many.append(
          "<http://a.example/%d> <http://a.example/p> \"text %d\" .\n".formatted(each, each));
    }
    Files.writeString(file, many);
    refused(2, "of memory are too little for this: give it more", "ask", "boards");
  }

  @Test
  void brackets_in_brackets_without_end_are_no_stack_trace() throws Exception {
    Files.writeString(file, "<a> <b> " + "(".repeat(200_000) + ")".repeat(200_000) + " .");
    refused(4, "large.ttl: its brackets are nested too deeply", "ask", "boards");
  }

  private void refused(int code, String said, String... command) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of("--data", "trial")).toArray(String[]::new);
    try (Program program = Program.in(home, SMALL, arguments)) {
      Runs.assertRefused(program, code, said);
    }
  }
}
