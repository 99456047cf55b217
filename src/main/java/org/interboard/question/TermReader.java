package org.interboard.question;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.graph.Engine;
import org.interboard.graph.Packed;

/** Reads from the graph which values each listed type has and how they are called. */
final class TermReader {

  private static final Query TERMS =
      QueryFactory.create(Packed.text("org/interboard/question/terms.rq"));

  private final Map<ParameterType, Map<Node, Set<String>>> found =
      new EnumMap<>(ParameterType.class);

  private TermReader() {}

  static Map<ParameterType, List<Term>> read(Engine engine) {
    TermReader reader = new TermReader();
    engine.select(TERMS).forEach(reader::add);
    Map<ParameterType, List<Term>> terms = new EnumMap<>(ParameterType.class);
    reader.found.forEach((type, nodes) -> terms.put(type, terms(type, nodes)));
    return terms;
  }

  private void add(Binding row) {
    Set<String> names =
        found
            .computeIfAbsent(
                ParameterType.of(text(row, "type").orElseThrow()), type -> new LinkedHashMap<>())
            .computeIfAbsent(row.get("node"), node -> new LinkedHashSet<>());
    Stream.of("identifier", "name")
        .map(column -> text(row, column))
        .flatMap(Optional::stream)
        .forEach(names::add);
  }

  private static List<Term> terms(ParameterType type, Map<Node, Set<String>> nodes) {
    return nodes.entrySet().stream()
        .map(entry -> Term.of(type, entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Term::slug))
        .toList();
  }

  private static Optional<String> text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm);
  }
}
