package org.interboard.web.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.QuestionBook;
import org.interboard.web.linked.Iris;
import org.interboard.web.linked.Wording;

/**
 * One line of an answer from the question book, each column by its name; {@code board} has the text
 * of {@code boardLabel} and leads to the page about the board.
 */
public record Line(Map<String, Cell> cells) {
  private static final String LABEL = "Label";
  private static final Cell NOTHING = new Cell("", Optional.empty());

  /** All lines that a question has for one area. */
  static List<Line> of(QuestionBook book, String question, String area) {
    return of(book, question, Map.of("area", List.of(area)));
  }

  static List<Line> of(QuestionBook book, String question, Map<String, List<String>> given) {
    Answer answer = book.ask(question, given);
    return answer.rows().stream().map(row -> of(answer.columns(), row)).toList();
  }

  /** What the query of {@code pages/} with this name selects. */
  static List<Line> of(KnowledgeGraph graph, String name) {
    Query query = QueryFactory.create(Packed.text("pages/" + name + ".rq"), Syntax.syntaxSPARQL_11);
    return graph.read(dataset -> select(dataset, query));
  }

  private static List<Line> select(DatasetGraph dataset, Query query) {
    List<Var> columns = Var.varList(query.getResultVars());
    try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
      return running.select().stream().map(row -> of(columns, row)).toList();
    }
  }

  private static Line of(List<Var> columns, Binding row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    columns.stream()
        .map(column -> column.getVarName().replaceFirst(LABEL + "$", ""))
        .forEach(name -> cells.put(name, cell(row, name)));
    return new Line(Collections.unmodifiableMap(cells));
  }

  private static Cell cell(Binding row, String name) {
    Optional<Node> value = Optional.ofNullable(row.get(name));
    Optional<Node> label = Optional.ofNullable(row.get(name + LABEL));
    return label
        .or(() -> value)
        .map(shown -> shown.isLiteral() ? Wording.of(shown) : shown.toString())
        .map(text -> new Cell(text, value.filter(Node::isURI).map(Line::address)))
        .orElse(NOTHING);
  }

  private static String address(Node thing) {
    return Iris.address(thing.getURI());
  }

  /** What stands in the column; empty where the graph says nothing. */
  public String text(String column) {
    return cells.getOrDefault(column, NOTHING).text();
  }

  public boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** Where what stands in the column is described; empty where it is no thing. */
  public String address(String column) {
    return cells.getOrDefault(column, NOTHING).address().orElse("");
  }

  /** The names in a column that holds several. */
  public List<String> names(String column) {
    return has(column) ? List.of(text(column).split("; ")) : List.of();
  }

  /** The lines under each value of a column, in the order of the values. */
  static Map<String, List<Line>> by(List<Line> lines, Function<Line, List<String>> values) {
    Map<String, List<Line>> groups = new TreeMap<>();
    for (Line line : lines) {
      values
          .apply(line)
          .forEach(value -> groups.computeIfAbsent(value, any -> new ArrayList<>()).add(line));
    }
    return groups;
  }
}
