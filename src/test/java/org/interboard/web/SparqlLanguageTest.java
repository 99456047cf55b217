package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the SPARQL door is that of the standard, and nothing that Jena adds to it. */
class SparqlLanguageTest {
  private static final Site site = Site.trial();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.interboard.web.Tripwire>(1) AS ?x) {}",
        "SELECT ?a { ?a ?b ?c } ORDER BY <java:org.interboard.web.Tripwire>(?a)",
        "SELECT (<java:org.interboard.web.Tripwire>(DISTINCT ?a) AS ?x) { ?a ?b ?c }",
        "SELECT (SUM(<java:org.interboard.web.Tripwire>(?a)) AS ?x) { ?a ?b ?c }",
        "SELECT * { { SELECT (SUM(<java:org.interboard.web.Tripwire>(?a)) AS ?x) { ?a ?b ?c } } }",
        "SELECT * { { SELECT ?a { ?a ?b ?c } ORDER BY <java:org.interboard.web.Tripwire>(?a) } }",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a (<java:org.interboard.web.Tripwire>(?c) AS ?d)",
        "CONSTRUCT { ?a ?b ?x } { ?a ?b ?c BIND (<java:org.interboard.web.Tripwire>(?c) AS ?x) }",
        "SELECT (IF(true, 1, <java:org.interboard.web.Tripwire>(1)) AS ?x) {}",
        "SELECT (1 IN (<java:org.interboard.web.Tripwire>(1)) AS ?x) {}",
        "SELECT (SUM(?c) AS ?x) { ?a ?b ?c } HAVING (<java:org.interboard.web.Tripwire>(?x))",
        "SELECT ?a { ?a ?b ?c FILTER EXISTS { ?a ?b ?c FILTER"
            + " (<java:org.interboard.web.Tripwire>(?a)) } }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#print>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#context>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#eval>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>(1) AS ?x) {}",
        "SELECT * { ?a <java:org.interboard.web.Tripwire> ?b }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { ?a <java:org.interboard.web.Tripwire> ?c } }",
        "SELECT * { ?a <http://jena.apache.org/ARQ/property#splitIRI> (?b ?c) }",
        "SELECT * { ?a <http://jena.hpl.hp.com/ARQ/list#member> ?b }",
        "SELECT * { ?a <http://jena.apache.org/text#query> 'board' }"
      })
  void only_the_functions_of_the_standard_can_be_called(String query) {
    assertProblem(ask(query), 403);
    assertThat(System.getProperty("interboard.tripwire")).isNull();
  }

  @Test
  void the_casts_of_the_standard_work() {
    String query = "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") + 1 AS ?eight) {}";

    assertThat(ask(query, "Accept", "text/csv").body().lines()).containsExactly("eight", "8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { LET (?x := 1) }",
        "SELECT * { ?a ?b ?c LATERAL { ?a ?d ?e } }",
        "JSON { \"a\": ?a } WHERE { ?a ?b ?c }",
        "SELECT * { ?a <http://e.org/p>{2,3} ?b }",
        "SELECT * { UNFOLD(?x AS ?y) }",
        "SELECT (CALL(<http://e.org/f>, 1) AS ?x) {}",
        "SELECT * { <<( ?a ?b ?c )>> ?p ?o }",
        "SELECT * { << ?a ?b ?c >> ?p ?o }",
        "SELECT * { ?a ?b ?c {| ?p ?o |} }",
        "SELECT (TRIPLE(1, 2, 3) AS ?t) {}",
        "SELECT * { ?a ?b 'x'@en--ltr }",
        "CONSTRUCT { GRAPH ?g { ?a ?b ?c } } { GRAPH ?g { ?a ?b ?c } }"
      })
  void extensions_of_the_language_are_refused(String query) {
    assertProblem(ask(query), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT <script>alert(1)</script>",
        "SELECT * { ?a ?b ?c } <img src=x onerror=alert(1)>",
        "SELECT \u202Etpircs",
        "SELECT \u001b[2J"
      })
  void a_mistake_is_told_by_its_place_and_markup_is_not_repeated(String query) {
    HttpResponse<String> refused = ask(query, "Accept", "text/html");

    assertProblem(refused, 400);
    assertThat(refused.body())
        .contains("\"line\":1,\"column\":", "Something else is due at this place.")
        .doesNotContain("<", "script", "\u202E", "001b");
  }

  private static HttpResponse<String> ask(String query, String... headers) {
    return site.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
  }
}
