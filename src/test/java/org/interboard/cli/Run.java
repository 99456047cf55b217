package org.interboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run to its end as a process of its own: its exit code and what it said. */
record Run(int code, String out, String err) {
  private static final int SECONDS = 60;

  static Run of(Path in, ProcessBuilder program) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    Process process =
        program
            .directory(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  static Run of(Path in, List<String> command) throws IOException, InterruptedException {
    return of(in, new ProcessBuilder(command));
  }
}
