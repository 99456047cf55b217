package org.interboard.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX of SPARQL 1.1 (17.4.3.14) in linear time. */
final class LinearRegex extends ExprFunctionN {
  private static final NodeValue NO_FLAGS = NodeValue.makeString("");
  private final Recent patterns = new Recent();

  LinearRegex(ExprList arguments) {
    super("regex", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
    NodeValue flags = values.size() > 2 ? values.get(2) : NO_FLAGS;
    return NodeValue.makeBoolean(patterns.get(values.get(1), flags).in(text).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
