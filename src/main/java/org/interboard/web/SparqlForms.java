package org.interboard.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;

/** The forms in which Fuseki writes an answer; a client that accepts none of them is told which. */
final class SparqlForms {
  private static final List<String> ROWS = of(DEF.rsOfferTable);
  private static final List<String> TRUTH = of(DEF.rsOfferBoolean);
  private static final List<String> STATEMENTS = of(DEF.constructOffer, DEF.quadsOffer);

  private static final Map<String, String> TABLES =
      Map.of("text/csv", "answer.csv", "text/tab-separated-values", "answer.tsv");

  private static final List<String> PLAIN =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");

  private SparqlForms() {}

  private static List<String> of(AcceptList... offers) {
    return Stream.concat(
            Stream.of(offers)
                .flatMap(offer -> offer.entries().stream())
                .map(MediaRange::getContentTypeStr),
            Stream.of(Representation.HTML.mediaType()))
        .distinct()
        .toList();
  }

  /** A {@link Problem} of 406 where the Accept header welcomes none of ours. */
  static void check(HttpAction action, Query query) {
    String header = String.join(",", Collections.list(action.getRequest().getHeaders("Accept")));
    Accept accept = Accept.parse(header);
    List<String> offered = offered(query);
    if (offered.stream().noneMatch(form -> accept.quality(form) > 0)) {
      throw new Problem(406, "None of the forms that you accept is offered.")
          .with("allowed", offered);
    }
  }

  /** Whether the client reads pages rather than any other form of rows. */
  static boolean arePages(HttpAction action) {
    Accept accept = Accept.parse(Optional.ofNullable(action.getRequestHeader("Accept")).orElse(""));
    double page = accept.quality(Representation.HTML.mediaType());
    return action.getRequestParameter("query") != null
        && PLAIN.stream().allMatch(form -> page > accept.quality(form));
  }

  /** What a spreadsheet opens a browser saves, and does not show. */
  static void nameTable(HttpAction action) {
    String written = String.valueOf(action.getResponse().getContentType()).replaceFirst(";.*", "");
    Optional.ofNullable(TABLES.get(written))
        .map("attachment; filename=\"%s\""::formatted)
        .ifPresent(named -> action.setResponseHeader("Content-Disposition", named));
  }

  private static List<String> offered(Query query) {
    if (query.isSelectType()) {
      return ROWS;
    }
    return query.isAskType() ? TRUTH : STATEMENTS;
  }
}
