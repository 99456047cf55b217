package org.interboard.web.act;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.check.Draft;
import org.interboard.check.Report;
import org.interboard.check.TooLong;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.Problem;

/** Where drafts that come by a page are judged: a few at once, none for long, nothing kept. */
final class Desk {
  private static final Deadline LIMIT = new Deadline(Duration.ofSeconds(30));
  private static final int AT_ONCE = 4;

  private final Check check;
  private final ProtocolWorkbook workbook;
  private final Semaphore room = new Semaphore(AT_ONCE);

  Desk(KnowledgeGraph graph, Check check) {
    this.check = check;
    this.workbook = ProtocolWorkbook.of(graph);
  }

  ProtocolWorkbook workbook() {
    return workbook;
  }

  /** Judges the draft that is read, or throws what reading it throws. */
  Report judge(Supplier<Draft> draft, Optional<LocalDate> asOf) {
    if (!room.tryAcquire()) {
      throw new Problem(503, "Too many checks at once; please try again in a few seconds.");
    }
    try {
      return LIMIT.hold(() -> check.draft(draft.get(), asOf, LocalDate.now()));
    } catch (TooLong late) {
      throw new Problem(503, late.getMessage());
    } finally {
      room.release();
    }
  }
}
