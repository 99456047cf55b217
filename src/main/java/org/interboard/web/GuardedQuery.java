package org.interboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Fuseki's query operation with a guard before it: SPARQL 1.1 without Jena's extensions, nothing
 * that reaches outside the graph, and refusals in the form that the rest of the site uses.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  private static final int MOST_ROWS = 100_000;

  // Mistakes of spelling carry their place in the message alone, those of grammar there as well.
  private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

  @Override
  public void process(HttpAction action) {
    try {
      super.process(action);
    } catch (Problem problem) {
      Problems.answer(action.getResponse(), problem);
    } catch (ActionErrorException e) {
      Problems.answer(action.getResponse(), new Problem(e.getRC(), e.getMessage()));
    } catch (QueryCancelledException e) {
      Problems.answer(action.getResponse(), Problems.TOO_LONG);
    } catch (RuntimeException e) {
      Problems.failed(action.getResponse(), e);
    }
  }

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestMethod().equals("GET") && action.getRequestQueryString() == null) {
      throw Problem.badRequest("A query is expected: /sparql?query=…");
    }
    super.validate(action);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      QueryGate.check(parse(text));
    } catch (QueryParseException e) {
      throw unreadable(e);
    }
    super.execute(text, action);
  }

  /** Every row before the first is sent: an answer is complete, or it is an error. */
  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String log) {
    return query.isSelectType()
        ? new QueryExecResult(whole(exec.select()))
        : super.executeQuery(action, exec, query, log);
  }

  private static RowSet whole(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    while (rows.hasNext()) {
      all.add(rows.next());
      if (all.size() > MOST_ROWS) {
        throw new Problem(413, "The answer has more rows than we give.").with("most", MOST_ROWS);
      }
    }
    return RowSetStream.create(rows.getResultVars(), all.iterator());
  }

  private static Problem unreadable(QueryParseException e) {
    Problem problem = Problem.badRequest("The query is not SPARQL 1.1.");
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find()
        ? problem
            .with("line", Integer.parseInt(place.group(1)))
            .with("column", Integer.parseInt(place.group(2)))
        : problem;
  }

  private static Query parse(String text) {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }
}
