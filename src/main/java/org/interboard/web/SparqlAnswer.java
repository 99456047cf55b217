package org.interboard.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.interboard.web.linked.RowsPage;

/** The forms of an answer at the SPARQL door that Fuseki does not write, or not in time. */
final class SparqlAnswer {
  private SparqlAnswer() {}

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Those who read pages get a page; false where the answer is left to Fuseki. */
  static boolean isWritten(HttpAction action, QueryExecResult result) {
    if (result.isGraph() || result.isDataset()) {
      return JsonLdAnswer.isWanted(action) && link(action, result);
    }
    return SparqlForms.arePages(action) && show(action, result);
  }

  private static boolean link(HttpAction action, QueryExecResult result) {
    Graph graph = result.isGraph() ? result.graph() : result.dataset().getDefaultGraph();
    return write(action, Representation.JSON_LD, out -> JsonLdAnswer.write(out, graph));
  }

  private static boolean show(HttpAction action, QueryExecResult result) {
    RowsPage page = page(action, result);
    return write(
        action, Representation.HTML, out -> Pages.write(out, "rows", Map.of("page", page)));
  }

  private static RowsPage page(HttpAction action, QueryExecResult result) {
    String query = action.getRequestParameter("query");
    return result.isRowSet()
        ? RowsPage.of(query, result.rowSet(), action.getDataset().getDefaultGraph())
        : RowsPage.of(query, result.booleanResult());
  }

  private static boolean write(HttpAction action, Representation form, Writing writing) {
    action.setResponseContentType(form.contentType());
    try {
      writing.to(action.getResponseOutputStream());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
