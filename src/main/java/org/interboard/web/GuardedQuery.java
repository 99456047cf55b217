package org.interboard.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.interboard.web.guard.BoundedOperators;
import org.interboard.web.guard.ClientGone;
import org.interboard.web.guard.Workers;

/**
 * Fuseki's query operation with a guard before it: SPARQL 1.1 without Jena's extensions, nothing
 * that reaches outside the graph, and refusals in the form that the rest of the site uses.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  private static final int GONE = 499;

  // From here on what went wrong is ours, and is not told.
  private static final int OURS = 500;

  private final Workers workers;

  GuardedQuery(Workers workers) {
    this.workers = workers;
  }

  @Override
  public void process(HttpAction action) {
    try {
      super.process(action);
    } catch (ClientGone gone) {
      action.getResponse().setStatus(GONE);
    } catch (QueryCancelledException e) {
      Problems.answer(action.getResponse(), Problems.TOO_LONG);
    } catch (RuntimeException | Error e) {
      refuse(action, e);
    }
  }

  // Fuseki's own would put U+FFFD for each byte that is not UTF-8.
  @Override
  protected void executeBody(HttpAction action) {
    execute(QueryText.in(action.getRequest()), action);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Presence client = Presence.of(action.getRequest());
    HeldResponse.Held draft = HeldResponse.behind(action.getResponse()).draft();
    workers.run(text, ending -> answer(text, action, draft, ending), client);
  }

  /** Writing is part of the work, and ends within the same time. */
  private Found answer(
      String text, HttpAction action, HeldResponse.Held draft, Consumer<Runnable> ending) {
    Found found = find(text, action, ending);
    ending.accept(draft::stop);
    draft.goOn();
    sendResults(action, found.result(), found.prologue());
    HeldResponse.behind(action.getResponse()).check();
    return found;
  }

  /** An answer, with the prefixes of its query. */
  private record Found(QueryExecResult result, Prologue prologue) {}

  private Found find(String text, HttpAction action, Consumer<Runnable> ending) {
    Query query = QueryText.parse(text);
    SparqlForms.check(action, query);
    DatasetGraph ours = action.getDataset();
    Context context = action.getContext().copy();
    QueryExecResult result =
        Txn.calculateRead(
            ours,
            () -> {
              Pair<DatasetGraph, Query> over = decideDataset(action, query, text);
              Query asked = Optional.ofNullable(over.getRight()).orElse(query);
              return find(asked, over.getLeft(), context, ending);
            });
    return new Found(result, query.getPrologue());
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return action.getDataset();
  }

  /** The dataset that the client asks for may be made of our graphs and of no others. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    DatasetDescription wanted = SPARQLProtocol.getDatasetDescription(action, query);
    if (wanted != null) {
      wanted.getDefaultGraphURIs().forEach(graph -> known(action, graph));
      wanted.getNamedGraphURIs().forEach(graph -> known(action, graph));
    }
    return super.decideDataset(action, query, log);
  }

  private static void known(HttpAction action, String graph) {
    DatasetGraph ours = action.getDataset();
    Node name = NodeFactory.createURI(graph);
    if (Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || !ours.containsGraph(name)) {
      throw Problem.badRequest("The query asks for a graph that we do not have.")
          .with("graphs", Iter.asStream(ours.listGraphNodes()).map(Node::getURI).toList());
    }
  }

  private static QueryExecResult find(
      Query query, DatasetGraph dataset, Context context, Consumer<Runnable> ending) {
    QueryGate.check(query);
    BoundedOperators.putInto(context);
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).context(context).build()) {
      ending.accept(exec::abort);
      return whole(query, exec);
    }
  }

  /** Every row before the first is sent: an answer is complete, or it is an error. */
  private static QueryExecResult whole(Query query, QueryExec exec) {
    if (query.isSelectType()) {
      return new QueryExecResult(WholeAnswer.rows(exec.select()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(WholeAnswer.statements(exec.constructQuads()));
    }
    return query.isDescribeType()
        ? new QueryExecResult(WholeAnswer.statements(exec.describe()))
        : new QueryExecResult(exec.ask());
  }

  /** Those who write for us wrap what goes wrong while they do. */
  private static void refuse(HttpAction action, Throwable e) {
    Optional<Problem> known =
        Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
            .filter(Problem.class::isInstance)
            .map(Problem.class::cast)
            .findFirst();
    if (known.isPresent()) {
      Problems.answer(action.getResponse(), known.get());
    } else if (e instanceof ActionErrorException refused) {
      Problems.answer(action.getResponse(), new Problem(refused.getRC(), said(refused)));
    } else {
      Problems.failed(action.getResponse(), e);
    }
  }

  private static String said(ActionErrorException e) {
    return Optional.ofNullable(e.getMessage())
        .filter(any -> e.getRC() < OURS)
        .orElseGet(() -> Problems.detail(e.getRC()));
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    action.setResponseHeader("Vary", "Accept");
    if (!SparqlAnswer.isWritten(action, result)) {
      super.sendResults(action, result, prologue);
    }
    SparqlForms.nameTable(action);
  }
}
