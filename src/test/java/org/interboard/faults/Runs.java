package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** The program, run to its end in a folder. */
record Runs(Path home) {
  /** Starts it and lets go of it. */
  Program start(String... arguments) {
    return Program.in(home, List.of(), arguments);
  }

  /** It does what it was told, and says that. */
  void well(String said, String... arguments) throws Exception {
    try (Program program = start(arguments)) {
      assertThat(program.exit()).as(program.err()).isZero();
      assertThat(program.out()).contains(said);
    }
  }

  /** It refuses with that code, in one line that holds those words. */
  void refused(int code, String said, String... arguments) throws Exception {
    try (Program program = start(arguments)) {
      assertRefused(program, code, said);
    }
  }

  static void assertRefused(Program program, int code, String said) throws Exception {
    assertThat(program.exit()).as(program.out() + program.err()).isEqualTo(code);
    assertThat(program.err().lines()).singleElement().asString().contains("interboard: ", said);
  }
}
