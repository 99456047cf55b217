package org.interboard.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;

/** CONCAT of SPARQL 1.1 (17.4.3.12), refused before it makes a text that is too long. */
final class ShortConcat extends ExprFunctionN {

  ShortConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Spent.charge(env.getContext(), values.stream().mapToLong(Metered::length).sum());
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new UnsupportedOperationException("needs the context of the query");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new ShortConcat(arguments);
  }
}
