package org.interboard.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.graph.Engine;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.Answer;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.Refusal;

/**
 * Puts every question to other servers and writes a table of how their rows differ from ours;
 * {@code bench/stores} starts the servers. Each is given as {@code NAME=URL}.
 */
final class StoreTable {
  private final QuestionBook ours;

  private StoreTable(QuestionBook ours) {
    this.ours = ours;
  }

  public static void main(String[] arguments) throws IOException {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.bundled());
    StoreTable table = new StoreTable(QuestionBook.open(graph));
    List<String> lines = new ArrayList<>();
    for (String server : List.of(arguments).subList(1, arguments.length)) {
      String[] parts = server.split("=", 2);
      Endpoint endpoint = Endpoint.at(URI.create(parts[1]), Optional.empty());
      lines.addAll(table.of(parts[0], new Untiring(endpoint)));
    }
    Files.write(Path.of(arguments[0]), lines);
    System.exit(0); // the client's threads would wait for more
  }

  /** Asks on, whatever the questions before have come to. */
  private record Untiring(Endpoint endpoint) implements Engine {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public String version() {
      return endpoint.version();
    }

    @Override
    public boolean isUp() {
      return true;
    }

    @Override
    public List<Binding> select(Query query) {
      return endpoint.patient(PATIENCE).select(query);
    }

    @Override
    public List<Binding> selectInAdvance(Query query) {
      return endpoint.selectInAdvance(query);
    }

    @Override
    public Graph construct(Query query) {
      return endpoint.patient(PATIENCE).construct(query);
    }
  }

  private List<String> of(String name, Engine server) {
    QuestionBook theirs = QuestionBook.open(server);
    Map<String, String> found = new TreeMap<>();
    for (Question question : ours.questions()) {
      String difference = difference(question, theirs);
      if (!difference.isEmpty()) {
        found.put(question.slug(), difference);
      }
    }
    int all = ours.questions().size();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "**%s**: %d of %d answers are the same, row by row."
            .formatted(name, all - found.size(), all));
    if (!found.isEmpty()) {
      lines.addAll(List.of("", "| question | what differs |", "|---|---|"));
      found.forEach((slug, difference) -> lines.add("| `%s` | %s |".formatted(slug, difference)));
    }
    lines.forEach(System.out::println);
    return lines;
  }

  private String difference(Question question, QuestionBook theirs) {
    Map<String, List<String>> given =
        question.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, each -> List.of(each.example())));
    Answer here = ours.ask(question.slug(), given);
    try {
      return RowDifference.between(here, theirs.ask(question.slug(), given));
    } catch (NoAnswer none) {
      return none.getMessage().replaceFirst("the SPARQL server \\S+ ", "");
    } catch (Refusal refusal) {
      return "a value is not known: " + refusal.getMessage();
    }
  }
}
