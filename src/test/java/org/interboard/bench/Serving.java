package org.interboard.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interboard.bench.Bench.Row;
import org.interboard.bench.Medians.Turn;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.QuestionBook;
import org.interboard.web.Address;
import org.interboard.web.WebServer;

/** Requests a second of the same question: kept, known already, reckoned anew, and of Fuseki. */
final class Serving {
  private static final int MILLIS = 2_000;
  private static final String ASKED = "/api/questions/calendar.json?area=medway";
  private static final Pattern STYLE = Pattern.compile("/static/[^\"]+\\.css");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Serving() {}

  static List<Row> rows(int rounds) throws Exception {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.bundled());
    WebServer ours = WebServer.start(graph, new Address("127.0.0.1", 0));
    FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", graph.dataset(), false).build();
    fuseki.start();
    try {
      return rows(Medians.of(turns(graph, ours.address().port(), fuseki.getPort()), rounds));
    } finally {
      ours.stop();
      fuseki.stop();
    }
  }

  private static Map<String, Turn> turns(KnowledgeGraph graph, int port, int fuseki)
      throws Exception {
    String base = "http://127.0.0.1:" + port;
    String tag = request(base + ASKED, "").headers().firstValue("ETag").orElseThrow();
    String home = request(base + "/", "").body();
    String sheet = STYLE.matcher(home).results().findFirst().orElseThrow().group();
    String query =
        QuestionBook.open(graph)
            .question("calendar")
            .text()
            .replace("?__area_iri", "<https://w3id.org/interboard/id/area/medway>");
    String direct =
        "http://127.0.0.1:"
            + fuseki
            + "/ds?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8);
    AtomicLong fresh = new AtomicLong();
    Map<String, Turn> turns = new LinkedHashMap<>();
    turns.put("kept", () -> rate(() -> send(base + ASKED, "")));
    turns.put("304", () -> rate(() -> send(base + ASKED, tag)));
    turns.put("fixed", () -> rate(() -> send(base + sheet, "")));
    turns.put(
        "anew",
        () -> rate(() -> send(base + ASKED + "&limit=" + (1000 + fresh.incrementAndGet()), "")));
    turns.put("fuseki", () -> rate(() -> send(direct, "")));
    return turns;
  }

  private static double rate(Turn request) throws Exception {
    long start = System.nanoTime();
    long end = start + MILLIS * 1_000_000L;
    long done = 0;
    while (System.nanoTime() < end) {
      request.measured();
      done++;
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static List<Row> rows(Map<String, Double> per) {
    return List.of(
        row("kept answer", per.get("kept"), "the same reckoned anew, in-process", per.get("anew")),
        row(
            "304 to who has it",
            per.get("304"),
            "a fixed reply of the same server",
            per.get("fixed")),
        row(
            "reckoned anew, in-process",
            per.get("anew"),
            "Fuseki asked directly",
            per.get("fuseki")));
  }

  private static Row row(String what, double one, String beside, double other) {
    return new Row(what, "requests/s", one, beside, one / other);
  }

  private static double send(String address, String tag) throws Exception {
    HttpResponse<String> answer = request(address, tag);
    if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body().length();
  }

  private static HttpResponse<String> request(String address, String tag) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
