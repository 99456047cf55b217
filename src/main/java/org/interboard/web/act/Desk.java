package org.interboard.web.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Draft;
import org.interboard.check.Report;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.web.guard.CheckRoom;
import org.interboard.web.guard.Limit;

/** Where drafts that come by a page are judged: a few at once, none for long, nothing kept. */
final class Desk {
  private final Check check;
  private final Later<ProtocolWorkbook> workbook;
  private final CheckRoom room;
  private final String dataVersion;

  Desk(KnowledgeGraph graph, Check check, CheckRoom room) {
    this.check = check;
    this.room = room;
    this.dataVersion = graph.version();
    this.workbook = Later.of(() -> ProtocolWorkbook.of(graph));
  }

  /** The state of the data by which drafts are judged here. */
  String dataVersion() {
    return dataVersion;
  }

  ProtocolWorkbook workbook() {
    return workbook.get();
  }

  /** Judges the draft that is read, or throws what reading it throws. */
  Report judge(Supplier<Draft> draft, Optional<LocalDate> asOf) {
    return judge(draft, asOf, report -> report);
  }

  /** The same and what is made of the report, which counts as part of the check. */
  <T> T judge(Supplier<Draft> draft, Optional<LocalDate> asOf, Function<Report, T> then) {
    return room.hold(
        () -> {
          Report whole = check.draft(draft.get(), asOf, LocalDate.now());
          return then.apply(whole.listing((int) Limit.FINDINGS.most()));
        });
  }
}
