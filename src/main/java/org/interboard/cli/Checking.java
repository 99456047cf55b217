package org.interboard.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.check.Report;
import org.interboard.check.TooLong;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Limits;
import org.interboard.web.Submitted;

/** The check of one file after another, on the same terms. */
record Checking(
    Check check,
    ProtocolWorkbook workbook,
    Limits limits,
    Optional<LocalDate> asOf,
    OutputForm form,
    Threshold failOn) {
  static final int NOTHING_CHECKED = 3;
  private static final Deadline LIMIT = new Deadline(Duration.ofMinutes(5));

  static Checking over(
      KnowledgeGraph graph,
      Limits limits,
      Optional<LocalDate> asOf,
      OutputForm form,
      Threshold failOn) {
    return new Checking(Check.of(graph), ProtocolWorkbook.of(graph), limits, asOf, form, failOn);
  }

  /** What came of one file, with the exit code that it alone would give. */
  sealed interface Outcome {
    DraftFile file();

    int code();

    /** It was checked now. */
    record Checked(DraftFile file, byte[] bytes, int code, byte[] report) implements Outcome {}

    /** It was checked before and is the same, and so is its report. */
    record Known(DraftFile file, int code) implements Outcome {}

    /** It cannot be read, or takes too long. */
    record Refused(DraftFile file, String why) implements Outcome {
      @Override
      public int code() {
        return Mistakes.EXIT;
      }
    }
  }

  Outcome of(DraftFile file, Optional<Journal> journal, Delivery delivery) {
    try {
      byte[] bytes = Submitted.bytes(file.path(), limits);
      return journal
          .flatMap(known -> known.of(file, bytes))
          .filter(any -> delivery.isThere(file))
          .<Outcome>map(code -> new Outcome.Known(file, code))
          .orElseGet(() -> checked(file, bytes));
    } catch (BadFile unreadable) {
      return new Outcome.Refused(file, SizeOption.said(unreadable, limits));
    } catch (TooLong late) {
      return new Outcome.Refused(file, late.getMessage());
    }
  }

  private Outcome checked(DraftFile file, byte[] bytes) {
    Report report = LIMIT.hold(() -> report(file.path(), bytes));
    int code = report.nothingChecked() ? NOTHING_CHECKED : failOn.reached(report) ? 1 : 0;
    return new Outcome.Checked(file, bytes, code, form.write(report, bytes));
  }

  private Report report(Path file, byte[] bytes) {
    return check.draft(
        Submitted.read(file.toString(), bytes, workbook, limits), asOf, LocalDate.now());
  }
}
