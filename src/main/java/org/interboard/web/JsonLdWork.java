package org.interboard.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.interboard.web.guard.Limit;

/**
 * What writing an answer as JSON-LD would take: its writer compares each value of a property with
 * all others of the same thing, and nothing can stop it once it is begun.
 */
final class JsonLdWork {
  private JsonLdWork() {}

  /** A {@link Problem} of 413 where the client asks for JSON-LD that would take too long. */
  static void check(HttpAction action, QueryExecResult answer) {
    if ((answer.isGraph() || answer.isDataset()) && asks(action)) {
      DatasetGraph all =
          answer.isGraph() ? DatasetGraphFactory.wrap(answer.graph()) : answer.dataset();
      Limit.JSON_LD.hold((long) Math.sqrt(comparisons(all.find())));
    }
  }

  /** As Fuseki itself chooses. */
  private static boolean asks(HttpAction action) {
    MediaType chosen =
        ConNeg.chooseContentType(action.getRequest(), DEF.constructOffer, DEF.acceptTurtle);
    return chosen != null && WebContent.contentTypeJSONLD.equals(chosen.getContentTypeStr());
  }

  private static double comparisons(Iterator<Quad> statements) {
    Map<List<Node>, Integer> values = new HashMap<>();
    statements.forEachRemaining(
        quad ->
            values.merge(
                List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate()), 1, Integer::sum));
    return values.values().stream().mapToDouble(number -> (double) number * number).sum();
  }
}
