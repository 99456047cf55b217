package org.interboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.interboard.bench.Engine.Answered;
import org.interboard.bench.Rounds.Turn;

/** Questions over all areas, asked of every engine over the same triples, warm. */
final class WholeGraph {
  private static final Aim RDF4J = Aim.atMost(1, 0.1);
  private static final Aim OXIGRAPH = Aim.atMost(0.7, 0.1);
  private final Size size;
  private final Setting setting;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, String> without = new LinkedHashMap<>();

  WholeGraph(Size size, Setting setting) {
    this.size = size;
    this.setting = setting;
  }

  List<Row> rows() throws Exception {
    Path triples = size.triplesFile();
    try (Rdf4jEngine rdf4j = Rdf4jEngine.of(triples)) {
      List<Row> rows = new ArrayList<>();
      try (NodeEngine oxigraph = NodeEngine.oxigraph(setting.peers(), triples)) {
        rows.addAll(rows(List.of(new OurEngine(size.graph()), rdf4j, oxigraph)));
      } catch (IOException none) {
        rows.addAll(rows(List.of(new OurEngine(size.graph()), rdf4j)));
        rows.add(Row.missing("questions over all areas", "Oxigraph", OXIGRAPH, none.getMessage()));
      }
      return rows;
    }
  }

  private List<Row> rows(List<Engine> engines) throws Exception {
    Map<String, Turn> turns = new LinkedHashMap<>();
    for (String question : Growth.QUESTIONS) {
      String query = Asked.query(Asked.of(size.book(), question, false));
      engines.forEach(
          engine -> turns.put(key(question, engine), () -> time(engine, question, query)));
    }
    Map<String, Double> medians = Rounds.medians(turns, setting);
    List<Row> rows = new ArrayList<>();
    for (Engine engine : engines.subList(1, engines.size())) {
      Growth.QUESTIONS.forEach(
          question -> rows.add(row(question, engines.get(0), engine, medians)));
    }
    return rows;
  }

  private static String key(String question, Engine engine) {
    return question + " " + engine.name();
  }

  private double time(Engine engine, String question, String query) throws Exception {
    String key = key(question, engine);
    if (without.containsKey(key)) {
      return Double.POSITIVE_INFINITY;
    }
    try {
      Answered answered = engine.ask(query);
      answers.put(key, answered.rows());
      return answered.millis();
    } catch (TimeoutException tooLong) {
      without.put(key, "%s was cut off after %d s".formatted(engine.name(), Engine.LONGEST));
      return Double.POSITIVE_INFINITY;
    } catch (IOException failed) {
      without.put(key, "%s fails: %s".formatted(engine.name(), failed.getMessage()));
      return Double.NaN;
    }
  }

  private Row row(String question, Engine ours, Engine theirs, Map<String, Double> medians) {
    return new Row(
        "%s over %s areas, reckoned anew".formatted(question, size.areas()),
        medians.get(key(question, ours)),
        theirs.name(),
        medians.get(key(question, theirs)),
        "ms",
        theirs instanceof Rdf4jEngine ? RDF4J : OXIGRAPH,
        agreement(key(question, ours), key(question, theirs)));
  }

  private String agreement(String one, String other) {
    return Stream.of(one, other)
        .flatMap(key -> Optional.ofNullable(without.get(key)).stream())
        .findFirst()
        .orElseGet(() -> Agreement.of(answers.get(one), answers.get(other)));
  }
}
