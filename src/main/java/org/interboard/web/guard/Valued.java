package org.interboard.web.guard;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_DateTimeDay;
import org.apache.jena.sparql.expr.E_DateTimeHours;
import org.apache.jena.sparql.expr.E_DateTimeMinutes;
import org.apache.jena.sparql.expr.E_DateTimeMonth;
import org.apache.jena.sparql.expr.E_DateTimeSeconds;
import org.apache.jena.sparql.expr.E_DateTimeTZ;
import org.apache.jena.sparql.expr.E_DateTimeTimezone;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An expression that has no value, as the standard has it, where Jena's ends the whole query:
 * 1/0.0, the hour of an IRI, a year less a day.
 */
final class Valued extends ExprFunction1 {
  private static final Set<Class<?>> FAIL =
      Set.of(
          E_Add.class,
          E_Subtract.class,
          E_Multiply.class,
          E_Divide.class,
          E_DateTimeYear.class,
          E_DateTimeMonth.class,
          E_DateTimeDay.class,
          E_DateTimeHours.class,
          E_DateTimeMinutes.class,
          E_DateTimeSeconds.class,
          E_DateTimeTimezone.class,
          E_DateTimeTZ.class);

  private Valued(Expr expression) {
    super(expression, "valued");
  }

  static Expr of(Expr expression) {
    return FAIL.contains(expression.getClass()) ? new Valued(expression) : expression;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    try {
      return getArg().eval(row, env);
    } catch (ArithmeticException
        | IllegalArgumentException
        | IllegalStateException
        | Node.NotLiteral none) {
      throw new ExprEvalException("no value", none);
    }
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new Valued(expression);
  }
}
