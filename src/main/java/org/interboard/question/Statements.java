package org.interboard.question;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeCmp;

/** The statements of a graph as rows, in the one order that every run gives. */
final class Statements {
  private static final Var SUBJECT = Var.alloc("subject");
  private static final Var PREDICATE = Var.alloc("predicate");
  private static final Var OBJECT = Var.alloc("object");
  static final List<Var> COLUMNS = List.of(SUBJECT, PREDICATE, OBJECT);

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private Statements() {}

  static List<Binding> rows(Graph graph) {
    return graph.stream().sorted(ORDER).map(Statements::row).toList();
  }

  private static Binding row(Triple triple) {
    return BindingFactory.binding(
        SUBJECT, triple.getSubject(), PREDICATE, triple.getPredicate(), OBJECT, triple.getObject());
  }
}
