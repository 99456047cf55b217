package org.interboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.Sha256;

/**
 * What was checked, one line a file, kept beside the reports: a run that was cut short, or a later
 * one, need not check again what is the same. A line is written when its report is.
 */
final class Journal {
  static final String FILE = "interboard.journal";
  private static final String LINE = "%s\t%s\t%d\t%s\n";

  private final Path file;
  private final String terms;
  private final Map<String, Integer> known = new HashMap<>();

  private Journal(Path file, String terms) {
    this.file = file;
    this.terms = Sha256.of(terms.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /**
   * In that folder, of checks on those terms: the data, the day, the form of the reports. Without
   * {@code resume} what earlier runs wrote is forgotten.
   */
  static Journal in(Path folder, String terms, boolean resume) {
    Journal journal = new Journal(folder.resolve(FILE), terms);
    try {
      if (resume && Files.exists(journal.file)) {
        Files.readAllLines(journal.file).forEach(journal::read);
      } else {
        Files.writeString(journal.file, "");
      }
    } catch (IOException e) {
      throw new Misuse("The journal %s cannot be read or written.".formatted(journal.file));
    }
    return journal;
  }

  /** A line that was cut short, as when the power failed, has no fourth part or matches no file. */
  private void read(String line) {
    String[] parts = line.split("\t", 4);
    if (parts.length == 4 && parts[1].equals(terms) && parts[2].matches("\\d")) {
      known.put(key(parts[0], parts[3]), Integer.parseInt(parts[2]));
    }
  }

  /** The exit code that came of a file with these bytes, if it was checked on the same terms. */
  Optional<Integer> of(DraftFile draft, byte[] bytes) {
    return Optional.ofNullable(known.get(key(Sha256.of(bytes), draft.name().toString())));
  }

  /** Notes that the report on a file is written. */
  void note(DraftFile draft, byte[] bytes, int code) {
    String line = LINE.formatted(Sha256.of(bytes), terms, code, draft.name());
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw Misuse.cannotWrite(file, e);
    }
  }

  private static String key(String sum, String name) {
    return sum + " " + name;
  }
}
