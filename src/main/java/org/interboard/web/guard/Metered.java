package org.interboard.web.guard;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An expression whose value counts as text that the query has made; the value stays as it is. */
final class Metered extends ExprFunction1 {
  private final int besides;

  /** {@code besides} counts with each value, as a separator does. */
  Metered(Expr expression, int besides) {
    super(expression, "metered");
    this.besides = besides;
  }

  @Override
  public NodeValue eval(NodeValue value, FunctionEnv env) {
    Spent.charge(env.getContext(), length(value) + besides);
    return value;
  }

  static long length(NodeValue value) {
    return value.isLiteral() && value.hasNode()
        ? value.getNode().getLiteralLexicalForm().length()
        : value.asString().length();
  }

  @Override
  public NodeValue eval(NodeValue value) {
    throw new UnsupportedOperationException("needs the context of the query");
  }

  @Override
  public Expr copy(Expr expression) {
    return new Metered(expression, besides);
  }
}
