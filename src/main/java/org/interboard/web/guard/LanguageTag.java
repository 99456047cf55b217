package org.interboard.web.guard;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** What is to become the language of a text: an error in SPARQL's sense where it is not one. */
final class LanguageTag extends ExprFunction1 {
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

  LanguageTag(Expr expression) {
    super(expression, "language");
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (!value.isString() || !TAG.matcher(value.getString()).matches()) {
      throw new ExprEvalException("This is not the name of a language.");
    }
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new LanguageTag(expression);
  }
}
