package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --output}: where a command writes what it was asked for. */
final class Output {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of the terminal.")
  private Optional<Path> file = Optional.empty();

  /** The file that was named, if one was. */
  Optional<Path> file() {
    return file;
  }

  /** A text, to the file that was named or else to the terminal. */
  void write(String text, PrintWriter out) {
    write(text.getBytes(StandardCharsets.UTF_8), true, out);
  }

  /** Texts go to the terminal unless a file is named; what is no text needs a file. */
  void write(byte[] bytes, boolean text, PrintWriter out) {
    if (file.isEmpty() && !text) {
      throw new Misuse("This form is not for a terminal: name a file with --output FILE.");
    }
    if (file.isPresent()) {
      save(file.get(), bytes);
    } else {
      out.print(new String(bytes, StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static void save(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw Misuse.cannotWrite(file, e);
    }
  }
}
