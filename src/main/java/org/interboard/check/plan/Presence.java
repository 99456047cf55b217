package org.interboard.check.plan;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/** A query that looks for what is absent, turned round into those that find what is there. */
final class Presence {
  private static final Var THIS = Var.alloc("this");
  private static final long MOST = 200;

  private Presence() {}

  static List<PlannedQuery> of(Query query) {
    List<Element> all = ((ElementGroup) query.getQueryPattern()).getElements();
    return all.stream()
        .filter(Presence::isAbsence)
        .map(absence -> PlannedQuery.of(turned(query, all, absence)))
        .toList();
  }

  /** An absence about something else than the focus node narrows the others, and stays. */
  private static boolean isAbsence(Element element) {
    return element instanceof ElementFilter filter
        && filter.getExpr() instanceof E_NotExists absence
        && PatternVars.vars(absence.getElement()).contains(THIS);
  }

  /** The same query that asks for one of the things whose absence it was made to find. */
  private static Query turned(Query query, List<Element> all, Element absence) {
    ElementGroup pattern = new ElementGroup();
    all.stream().filter(each -> !isAbsence(each)).forEach(pattern::addElement);
    pattern.addElement(((E_NotExists) ((ElementFilter) absence).getExpr()).getElement());
    Query turned = QueryFactory.make();
    turned.setQuerySelectType();
    turned.setPrefixMapping(query.getPrefixMapping());
    turned.setQueryPattern(pattern);
    turned.setQueryResultStar(true);
    turned.setLimit(MOST);
    return turned;
  }
}
