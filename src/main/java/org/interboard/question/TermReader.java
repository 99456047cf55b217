package org.interboard.question;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.interboard.graph.Engine;
import org.interboard.graph.Packed;

/** Reads from the graph which values each listed type has and how they are called. */
final class TermReader {

  private static final String FOLDER = "org/interboard/question/";

  private final Map<ParameterType, Map<Node, Names>> found = new EnumMap<>(ParameterType.class);

  /**
   * How a thing is called: sorting it here is quicker than in the query, and the same everywhere.
   */
  private record Names(Set<Node> identifiers, Set<Node> others) {
    private static final Comparator<Node> AS_VALUES =
        Comparator.comparing(NodeValue::makeNode, NodeValue::compareAlways);

    static Names none() {
      return new Names(new HashSet<>(), new HashSet<>());
    }

    /** The identifiers before the others. */
    List<String> all() {
      return Stream.of(identifiers, others)
          .flatMap(names -> names.stream().sorted(AS_VALUES))
          .map(Node::getLiteralLexicalForm)
          .toList();
    }
  }

  private TermReader() {}

  static Map<ParameterType, TermIndex> areas(Engine engine) {
    return read(engine, "areas.rq");
  }

  /** Of every type but areas. */
  static Map<ParameterType, TermIndex> others(Engine engine) {
    return read(engine, "terms.rq");
  }

  private static Map<ParameterType, TermIndex> read(Engine engine, String file) {
    TermReader reader = new TermReader();
    var query = QueryFactory.create(Packed.text(FOLDER + file));
    engine.selectInAdvance(query).forEach(reader::add);
    Map<ParameterType, TermIndex> terms = new EnumMap<>(ParameterType.class);
    reader.found.forEach((type, nodes) -> terms.put(type, new TermIndex(terms(type, nodes))));
    return terms;
  }

  private void add(Binding row) {
    Names names =
        found
            .computeIfAbsent(
                ParameterType.of(row.get("type").getLiteralLexicalForm()), type -> new HashMap<>())
            .computeIfAbsent(row.get("node"), node -> Names.none());
    value(row, "identifier").ifPresent(names.identifiers()::add);
    value(row, "name").ifPresent(names.others()::add);
  }

  private static List<Term> terms(ParameterType type, Map<Node, Names> nodes) {
    return nodes.entrySet().stream()
        .map(entry -> Term.of(type, entry.getKey(), entry.getValue().all()))
        .sorted(Comparator.comparing(Term::slug).thenComparing(term -> term.node().getURI()))
        .toList();
  }

  private static Optional<Node> value(Binding row, String column) {
    return Optional.ofNullable(row.get(column));
  }
}
