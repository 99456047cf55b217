package org.interboard.bench;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.bench.Rounds.Turn;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.QuestionBook;

/** From the start of a process to its first answer, over the real data. */
final class Starting {
  private static final String ASKED = "/api/questions/calendar.json?area=medway";
  private static final Aim START = Aim.atMost(0.7, 0.4);

  private Starting() {}

  static List<Row> rows(Setting setting) throws Exception {
    Map<String, Double> per = Rounds.medians(turns(setting), setting);
    String fuseki = "a plain JVM with Fuseki first, asked the same";
    return List.of(
        row("a server's first answer, by ./interboard serve", per.get("serve"), fuseki, per),
        row("one question at the command line, by ./interboard", per.get("ask"), fuseki, per),
        new Row(
            "one question at the command line, by ./interboard",
            per.get("ask"),
            "by java -jar, without kept classes",
            per.get("plain ask"),
            "s",
            Aim.NONE,
            "–"));
  }

  private static Row row(String what, double ours, String beside, Map<String, Double> per) {
    return new Row(what, ours, beside, per.get("fuseki"), "s", START, "–");
  }

  private static Map<String, Turn> turns(Setting setting) {
    QuestionBook book = QuestionBook.open(KnowledgeGraph.load(Sources.bundled()));
    String direct = "/ds?query=" + Asked.encoded(Asked.query(Asked.of(book, "calendar", true)));
    String jar = setting.jar().toString();
    Map<String, Turn> turns = new LinkedHashMap<>();
    turns.put("serve", () -> first(port -> Servers.ours(setting, port), ASKED));
    turns.put("fuseki", () -> first(port -> Servers.fuseki("bundled", port), direct));
    turns.put("ask", () -> command("./interboard", "ask", "calendar", "--area", "medway"));
    turns.put(
        "plain ask", () -> command("java", "-jar", jar, "ask", "calendar", "--area", "medway"));
    return turns;
  }

  /** How a server is started that listens at a port. */
  private interface Started {
    List<String> at(int port);
  }

  private static double first(Started command, String path) throws Exception {
    int port = Program.freePort();
    long start = System.nanoTime();
    try (Program program = Program.start(command.at(port), port)) {
      program.until(path);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static double command(String... words) throws Exception {
    File nowhere = new File("/dev/null");
    return Rounds.millis(
            () -> {
              int code =
                  new ProcessBuilder(words)
                      .redirectOutput(nowhere)
                      .redirectError(nowhere)
                      .start()
                      .waitFor();
              if (code != 0) {
                throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
              }
            })
        / 1000;
  }
}
