package org.interboard.check.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.interboard.check.Check;
import org.interboard.check.DraftReader;
import org.interboard.check.Report;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/** A flawed draft of an invented area, judged by our own rules. */
final class Flawed {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  static final Check CHECK = Check.of(KnowledgeGraph.load(Sources.bundled()));

  private Flawed() {}

  static Report report() {
    return report("");
  }

  /** The report on the draft with more at its end. */
  static Report report(String more) {
    try {
      String draft = Files.readString(Path.of("src/test/resources/check/exampleshire.ttl"));
      byte[] bytes = (draft + more).getBytes(StandardCharsets.UTF_8);
      return CHECK.draft(DraftReader.read("exampleshire.ttl", bytes), Optional.empty(), TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
