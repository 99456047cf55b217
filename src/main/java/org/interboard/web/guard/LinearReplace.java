package org.interboard.web.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** REPLACE of SPARQL 1.1 (17.4.3.15) in linear time, and no longer than a text may be. */
final class LinearReplace extends ExprFunctionN {
  private static final NodeValue NO_FLAGS = NodeValue.makeString("");
  private static final Pattern REPLACEMENT = Pattern.compile("(?:[^\\\\$]|\\\\[\\\\$]|\\$[0-9])*");
  private final Recent patterns = new Recent();
  private volatile Made last = new Made(List.of(), NO_FLAGS);

  /** What came of these values, which may be the same for every row. */
  private record Made(List<NodeValue> of, NodeValue text) {}

  LinearReplace(ExprList arguments) {
    super("replace", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Made known = last;
    if (!known.of().equals(values)) {
      known = new Made(List.copyOf(values), replaced(values, env));
      last = known;
    }
    return known.text();
  }

  private NodeValue replaced(List<NodeValue> values, FunctionEnv env) {
    Node text = literal(values.get(0));
    String replacement = literal(values.get(2)).getLiteralLexicalForm();
    if (!REPLACEMENT.matches(replacement)) {
      throw new ExprEvalException("A $ or \\ in a replacement stands before a digit, $ or \\.");
    }
    NodeValue flags = values.size() > 3 ? values.get(3) : NO_FLAGS;
    Matcher found = patterns.get(values.get(1), flags).in(text.getLiteralLexicalForm());
    String changed = replaced(found, replacement, env.getContext());
    return NodeValue.makeNode(like(text, changed));
  }

  private static String replaced(Matcher found, String replacement, Context context) {
    StringBuilder made = new StringBuilder();
    boolean first = true;
    while (found.find()) {
      if (first || found.start() != found.end()) {
        append(found, made, replacement);
        Limit.TEXT_LENGTH.hold(made.length());
        first = false;
      }
    }
    found.appendTail(made);
    Spent.charge(context, made.length());
    return made.toString();
  }

  private static void append(Matcher found, StringBuilder made, String replacement) {
    try {
      found.appendReplacement(made, replacement);
    } catch (IndexOutOfBoundsException e) {
      throw new ExprEvalException("The regular expression has no such group.");
    }
  }

  private static Node literal(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value);
  }

  private static Node like(Node text, String changed) {
    String language = text.getLiteralLanguage();
    return language.isEmpty()
        ? NodeFactory.createLiteralDT(changed, text.getLiteralDatatype())
        : NodeFactory.createLiteralLang(changed, language);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new UnsupportedOperationException("needs the context of the query");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
