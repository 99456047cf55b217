package org.interboard.web.guard;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * An operand of arithmetic, or what is to become a number: refused where it is so long that one
 * step of the reckoning would take seconds.
 */
final class Short extends ExprFunction1 {
  private static final double BITS_A_DIGIT = 3.3;

  Short(Expr expression) {
    super(expression, "short");
  }

  @Override
  public NodeValue eval(NodeValue value) {
    Limit.NUMBER_LENGTH.hold(length(value));
    return value;
  }

  // Writing a number out would itself take long.
  private static long length(NodeValue value) {
    if (value.isInteger()) {
      return Math.round(value.getInteger().bitLength() / BITS_A_DIGIT);
    }
    if (value.isDecimal()) {
      BigDecimal decimal = value.getDecimal();
      return Math.max(decimal.precision(), Math.abs((long) decimal.scale()));
    }
    return value.isString() ? value.getString().length() : 0;
  }

  @Override
  public Expr copy(Expr expression) {
    return new Short(expression);
  }
}
