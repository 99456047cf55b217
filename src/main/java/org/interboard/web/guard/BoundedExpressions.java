package org.interboard.web.guard;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;

/**
 * Puts in place of each function that could run for minutes, or fill the memory, one that does the
 * same within {@link Limit}.
 */
final class BoundedExpressions extends ExprTransformCopy {
  private static final Set<Class<?>> MAKE_TEXT =
      Set.of(
          E_IRI.class,
          E_StrAfter.class,
          E_StrBefore.class,
          E_StrEncodeForURI.class,
          E_StrLowerCase.class,
          E_StrSubstring.class,
          E_StrUpperCase.class);

  private static Expr metered(Expr expression) {
    return MAKE_TEXT.contains(expression.getClass())
        ? new Metered(expression, 0)
        : Valued.of(expression);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return metered(super.transform(function, argument));
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply || function instanceof E_Divide) {
      return Valued.of(function.copy(new Short(left), new Short(right)));
    }
    if (function instanceof E_StrDatatype) {
      return function.copy(new Metered(longAsItMay(left, right), 0), right);
    }
    if (function instanceof E_StrLang) {
      return new Metered(function.copy(left, new LanguageTag(right)), 0);
    }
    return metered(super.transform(function, left, right));
  }

  // Only the lexical forms of XML Schema's types are read, and a number takes long to read.
  private static Expr longAsItMay(Expr text, Expr datatype) {
    boolean free =
        datatype.isConstant()
            && datatype.getConstant().isIRI()
            && !reads(datatype.getConstant().asNode().getURI());
    return free ? text : new Short(text);
  }

  private static boolean reads(String datatype) {
    return datatype.startsWith(XSD.NS) && !datatype.equals(XSDDatatype.XSDstring.getURI());
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    return metered(super.transform(function, first, second, third));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new LinearRegex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return new LinearReplace(arguments);
    }
    if (function instanceof E_StrConcat) {
      return new ShortConcat(arguments);
    }
    if (function instanceof E_Function && reads(function.getFunctionIRI())) {
      ExprList all = new ExprList();
      arguments.forEach(each -> all.add(new Short(each)));
      return function.copy(all);
    }
    return metered(super.transform(function, arguments));
  }

  @Override
  public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
    return function.copy(arguments, pattern);
  }
}
