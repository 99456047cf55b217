package org.interboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.interboard.bench.Judge.Judged;
import org.interboard.bench.Rounds.Turn;
import org.interboard.check.Check;
import org.interboard.check.Draft;
import org.interboard.check.DraftReader;
import org.interboard.check.Report;

/** One draft and the whole graph under the shapes, by the program's check and by other engines. */
final class Judging {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Path DRAFT = Path.of("examples", "exampleshire.ttl");
  private static final Aim ONE = Aim.atMost(0.2, 0.05);
  private static final Aim SHARE = Aim.atMost(0.01, 0.003);
  private static final Aim WHOLE = Aim.atMost(0.67, 0.1);
  private static final String CHECK = "the check of all, with its findings in words";

  private final Size size;
  private final Setting setting;
  private final Map<String, List<String>> found = new LinkedHashMap<>();

  Judging(Size size, Setting setting) {
    this.size = size;
    this.setting = setting;
  }

  /** Every engine over one graph, under all shapes and under those of the core. */
  List<Row> engines() throws Exception {
    List<Row> rows = new ArrayList<>(all());
    rows.addAll(core());
    return rows;
  }

  private String at(String what) {
    return "%s, %s areas".formatted(what, size.areas());
  }

  /** A draft in the check, the whole graph in the check, a draft in a transaction of RDF4J's. */
  List<Row> drafts() throws Exception {
    Draft draft = DraftReader.read(DRAFT.toString(), Files.readAllBytes(DRAFT));
    Check warm = Check.of(size.graph());
    Shaped core = Shaped.core(size, DAY);
    try (Rdf4jTransaction rdf4j = Rdf4jTransaction.of(core, draft.graph())) {
      Map<String, Turn> turns = new LinkedHashMap<>();
      turns.put("draft", () -> Rounds.millis(() -> warm.draft(draft, Optional.of(DAY), DAY)));
      turns.put("whole", this::whole);
      turns.put("transaction", () -> remembered("transaction", rdf4j.judge()));
      Map<String, Double> per = Rounds.medians(turns, setting);
      return List.of(
          new Row(
              at("one draft, all shapes, in the check"),
              per.get("draft"),
              rdf4j.name() + ", core shapes only",
              per.get("transaction"),
              "ms",
              ONE,
              "core shapes: " + Agreement.of(inDraft(core, draft), found.get("transaction"))),
          new Row(
              at("one draft, all shapes, in the check"),
              per.get("draft"),
              at(CHECK),
              per.get("whole"),
              "ms",
              SHARE,
              "–"));
    }
  }

  /** Its shapes are parsed, as those of the other engines are; no report is kept from before. */
  private double whole() throws Exception {
    Check fresh = Check.of(size.graph());
    fresh.requirements();
    List<Report> reports = new ArrayList<>();
    double millis = Rounds.millis(() -> reports.addAll(fresh.verdicts(DAY).reports()));
    return remembered(CHECK, new Judged(millis, told(reports)));
  }

  /** All findings of shapes but those of sh:pattern, which no other engine is asked for. */
  private static List<String> told(List<Report> reports) {
    return reports.stream()
        .flatMap(report -> report.findings().stream())
        .flatMap(finding -> finding.result().stream())
        .filter(result -> !result.component().equals(SHACL.PatternConstraintComponent))
        .map(result -> JenaJudge.told(result.focusNode(), result.component()))
        .toList();
  }

  private double remembered(String name, Judged judged) {
    found.put(name, judged.found());
    return judged.millis();
  }

  /** What Jena finds by the core shapes in the things that the draft describes. */
  private static List<String> inDraft(Shaped core, Draft draft) {
    Graph all = new Union(core.data(), draft.graph());
    return ShaclValidator.get().validate(Shapes.parse(core.shapes()), all).getEntries().stream()
        .filter(entry -> draft.graph().contains(entry.focusNode(), Node.ANY, Node.ANY))
        .map(JenaJudge::told)
        .toList();
  }

  private List<Row> all() throws Exception {
    Shaped shaped = Shaped.all(size, DAY);
    List<Judge> judges = List.of(JenaJudge.of(shaped), TopbraidJudge.of(shaped));
    return beside("the whole graph, all shapes", judges, true);
  }

  private List<Row> core() throws Exception {
    Shaped shaped = Shaped.core(size, DAY);
    List<Row> rows = new ArrayList<>();
    try (Rdf4jJudge rdf4j = Rdf4jJudge.of(shaped)) {
      List<Judge> judges =
          new ArrayList<>(List.of(JenaJudge.of(shaped), TopbraidJudge.of(shaped), rdf4j));
      try (NodeJudge node = NodeJudge.of(setting.peers(), shaped)) {
        judges.add(node);
        rows.addAll(beside("the whole graph, core shapes", judges, false));
      } catch (IOException none) {
        rows.addAll(beside("the whole graph, core shapes", judges, false));
        rows.add(Row.missing(at("core shapes"), "shacl-engine", WHOLE, none.getMessage()));
      }
    }
    return rows;
  }

  /** The first engine beside each of the others; where {@code checked}, the check in its place. */
  private List<Row> beside(String what, List<Judge> judges, boolean checked) throws Exception {
    Map<String, Turn> turns = new LinkedHashMap<>();
    judges.forEach(judge -> turns.put(judge.name(), () -> remembered(judge.name(), judge.judge())));
    if (checked) {
      turns.put(CHECK, this::whole);
    }
    Map<String, Double> per = Rounds.medians(turns, setting);
    Judge first = judges.get(0);
    List<Row> rows = new ArrayList<>();
    for (Judge other : judges.subList(1, judges.size())) {
      rows.add(row(at(what + ", " + first.name()), first.name(), other.name(), per));
      if (checked) {
        rows.add(row(at(CHECK), CHECK, other.name(), per));
      }
    }
    return rows;
  }

  private Row row(String what, String ours, String theirs, Map<String, Double> per) {
    return new Row(
        what,
        per.get(ours),
        theirs,
        per.get(theirs),
        "ms",
        WHOLE,
        Agreement.of(found.get(ours), found.get(theirs)));
  }
}
