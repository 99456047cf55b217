package org.interboard.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.interboard.bench.Rounds.Turn;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.QuestionBook;

/**
 * Requests a second from outside, of two servers in processes of their own over the real data: a
 * question kept, known already, reckoned anew, and the same query asked of Fuseki alone.
 */
final class Serving {
  private static final List<String> QUESTIONS = List.of("calendar", "boards", "gaps");
  private static final String ANEW = "bench/anew.lua";
  private static final long APART = 1_000_000;
  private static final Aim KEPT = Aim.atLeast(6, 15);
  private static final Aim KNOWN = Aim.atLeast(0.8, 1);
  private static final Aim DIRECT = Aim.atLeast(2, 5);

  private final Wrk wrk;
  private final Program ours;
  private final Program fuseki;
  private final AtomicLong apart = new AtomicLong();
  private final QuestionBook book = QuestionBook.open(KnowledgeGraph.load(Sources.bundled()));

  private Serving(Setting setting, Program ours, Program fuseki) {
    this.wrk = new Wrk(setting.millis());
    this.ours = ours;
    this.fuseki = fuseki;
  }

  static List<Row> rows(Setting setting) throws Exception {
    if (!Wrk.isHere()) {
      return List.of(Row.missing("requests a second", "Fuseki", DIRECT, "wrk was not found"));
    }
    int port = Program.freePort();
    int beside = Program.freePort();
    try (Program ours = Program.start(Servers.ours(setting, port), port);
        Program fuseki = Program.start(Servers.fuseki("bundled", beside), beside)) {
      ours.until("/ready");
      fuseki.until(Servers.COUNT);
      Serving serving = new Serving(setting, ours, fuseki);
      return serving.rows(Rounds.medians(serving.turns(), setting));
    }
  }

  private Map<String, Turn> turns() throws Exception {
    String calendar = asked("calendar");
    String tag = ours.get(calendar).headers().firstValue("ETag").orElseThrow();
    Map<String, Turn> turns = new LinkedHashMap<>();
    turns.put("kept", () -> rate(ours.base() + calendar));
    turns.put("304", () -> rate(ours.base() + calendar, "-H", "If-None-Match: " + tag));
    turns.put("fixed", () -> rate(ours.base() + "/health"));
    for (String question : QUESTIONS) {
      String query = "/ds?query=" + Asked.encoded(Asked.query(Asked.of(book, question, true)));
      turns.put("anew " + question, () -> anew(question));
      turns.put(
          "fuseki " + question, () -> rate(fuseki.base() + query, "-H", "Accept: " + Program.ROWS));
    }
    return turns;
  }

  private String asked(String question) {
    String area = Asked.of(book, question, true).spelt().get("area").get(0);
    return "/api/questions/%s.json?area=%s".formatted(question, area);
  }

  private double rate(String address, String... options) throws Exception {
    return wrk.rate(List.of(options), address, List.of());
  }

  /** No number of rows is asked for twice, so that nothing is answered from what is kept. */
  private double anew(String question) throws Exception {
    String from = String.valueOf(APART + apart.getAndAdd(APART / 20));
    return wrk.rate(List.of("-s", ANEW), ours.base() + asked(question), List.of(from));
  }

  private List<Row> rows(Map<String, Double> per) throws Exception {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            "a kept answer (calendar, one area)",
            per.get("kept"),
            "the same reckoned anew",
            per.get("anew calendar"),
            KEPT,
            "same bytes"));
    rows.add(
        row(
            "304 to who has it",
            per.get("304"),
            "a fixed reply of the same server",
            per.get("fixed"),
            KNOWN,
            "–"));
    for (String question : QUESTIONS) {
      rows.add(
          row(
              question + " of one area, reckoned anew in-process",
              per.get("anew " + question),
              "the same query asked of Fuseki",
              per.get("fuseki " + question),
              DIRECT,
              agreement(question)));
    }
    return rows;
  }

  private static Row row(
      String what, double ours, String beside, double theirs, Aim aim, String agreement) {
    return new Row(what, ours, beside, theirs, "requests/s", aim, agreement);
  }

  private String agreement(String question) throws Exception {
    String query = Asked.query(Asked.of(book, question, true));
    return Agreement.of(
        Agreement.ofJson(ours.get(asked(question)).body()),
        Agreement.ofJson(fuseki.get("/ds?query=" + Asked.encoded(query)).body()));
  }
}
