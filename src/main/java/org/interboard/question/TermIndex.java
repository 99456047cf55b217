package org.interboard.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of one type, to be found by what askers write. */
final class TermIndex {
  static final TermIndex EMPTY = new TermIndex(List.of());

  private final List<String> slugs;
  private final Map<Node, Term> byNode;
  private final Map<String, List<Term>> bySlug;
  private final Map<String, List<Term>> byName = new HashMap<>();

  /** Of terms in order of slug. */
  TermIndex(List<Term> terms) {
    this.slugs = terms.stream().map(Term::slug).toList();
    this.byNode =
        terms.stream()
            .collect(
                Collectors.toMap(
                    Term::node, Function.identity(), (one, other) -> one, HashMap::new));
    this.bySlug = terms.stream().collect(Collectors.groupingBy(term -> Term.key(term.slug())));
    terms.forEach(
        term ->
            term.names()
                .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(term)));
  }

  List<String> slugs() {
    return slugs;
  }

  Optional<Term> of(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** Those that are written so, by IRI or by slug, or else those that are called so. */
  List<Term> called(String value) {
    return of(NodeFactory.createURI(value))
        .map(List::of)
        .or(() -> Optional.ofNullable(bySlug.get(Term.key(value))))
        .or(() -> Optional.ofNullable(byName.get(Term.key(value))))
        .orElse(List.of());
  }
}
