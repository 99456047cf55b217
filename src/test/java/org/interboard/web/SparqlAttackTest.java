package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interboard.web.guard.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that would run for minutes or fill the memory: each ends within the limit. */
class SparqlAttackTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";
  private static final String BAD = "CONCAT(STR(?s),'" + "a".repeat(60) + "!'),'^(.*a){18}$'";
  private static final String TEN = "'aaaaaaaaaa'";
  private static Site site;
  private static String before;

  @BeforeAll
  static void open() {
    site = Site.ofTrial(Protection.usual().withQueryTime(LIMIT));
    before = everything();
  }

  @AfterAll
  static void nothing_has_changed_and_nothing_is_stuck() {
    assertThat(everything()).isEqualTo(before);
    assertThat(site.get("/metrics").body()).contains("interboard_workers_stuck 0.0");
    site.tally().assertHeld("queries");
    site.close();
  }

  private static String everything() {
    return site.get("/sparql?query=" + encoded("SELECT * { ?s ?p ?o } ORDER BY ?p ?s ?o")).body();
  }

  static Stream<Arguments> regular_expressions() {
    return Stream.of(
            "SELECT (REGEX('" + "a".repeat(200) + "!','^(.*a){18}$') AS ?x) {}",
            "SELECT (COUNT(REPLACE('"
                + "a".repeat(200)
                + "!','^(.*a){18}$','')) AS ?x)"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT (COUNT(IF(REGEX(" + BAD + "),1,0)) AS ?x) { ?s ?p ?o }",
            "SELECT ?s { ?s ?p ?o } ORDER BY REPLACE(" + BAD + ",'')",
            "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(" + BAD + ") } }",
            "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(" + BAD + "))",
            "SELECT ?s { VALUES ?r { '^(.*a){18}$' } ?s ?p ?o FILTER REGEX('aaaaaa!', ?r) }",
            "SELECT ?x { { SELECT (REPLACE(" + BAD + ",'') AS ?x) { ?s ?p ?o } } }")
        .map(query -> arguments(query, List.of(200)));
  }

  static Stream<Arguments> too_much() {
    return Stream.of(
            "SELECT (REGEX('x','((((a{100}){100}){100}){100}){100}') AS ?x) {}",
            "SELECT (REGEX('x','" + "a?".repeat(1500) + "') AS ?x) {}",
            "SELECT ?a40 { BIND(" + TEN + " AS ?a0)" + chain("CONCAT(?a%1$d,?a%1$d)", 40) + " }",
            "SELECT ?a40 { BIND('a' AS ?a0)" + chain("REPLACE(?a%1$d,'a','aaaaaaaaaa')", 40) + " }",
            "SELECT ?a30 { BIND(99 AS ?a0)" + chain("?a%1$d*?a%1$d", 30) + " }",
            "SELECT ?a30 { BIND(0.99 AS ?a0)" + chain("?a%1$d*?a%1$d", 30) + " }",
            "SELECT (SUM(?x*?x*?x*?x) AS ?n) { VALUES ?x { " + "9".repeat(900) + " } }",
            "SELECT (STRDT(?x,<http://www.w3.org/2001/XMLSchema#decimal>) AS ?y) { VALUES ?x { '"
                + "9".repeat(15_000)
                + "' } }",
            "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(?x) AS ?y) { VALUES ?x { '"
                + "9".repeat(15_000)
                + "' } }",
            "SELECT (GROUP_CONCAT(?a;separator='"
                + "z".repeat(15_000)
                + "') AS ?x) { "
                + ALL
                + " }",
            "SELECT * { ?s ?p ?o " + nest("FILTER EXISTS { ?s ?p ?o ", 400, "}") + " }",
            "SELECT * { ?s ?p ?o BIND(1 AS ?x) "
                + nest("FILTER(!EXISTS { ?s ?p ?x ", 40, "})")
                + "}",
            "SELECT ("
                + nest("EXISTS { { SELECT (", 10, " AS ?x) {} } }").replace("( AS", "(1 AS")
                + " AS ?y) {}",
            "SELECT * { ?a ((<x:p>*)*)* ?b }",
            "SELECT * { ?a (<x:p>*/<x:q>*)? ?b }",
            "SELECT * { ?a (" + "<x:p>|".repeat(30) + "<x:p>) ?b }",
            "SELECT (1 AS ?x) {} # " + "x".repeat(20_000))
        .map(query -> arguments(query, List.of(400)));
  }

  static Stream<Arguments> nested() {
    return Stream.of(
            "SELECT * " + "{".repeat(9_000) + "}".repeat(9_000),
            "SELECT * { FILTER(" + "(".repeat(9_000) + "1" + ")".repeat(9_000) + ") }",
            "SELECT * { FILTER(" + "!".repeat(19_000) + "true) }",
            "SELECT * { ?s ?p ?o FILTER(1" + "+1".repeat(9_000) + " > 1) }",
            "SELECT * { " + "[ <x:p> ".repeat(1_900) + "1 " + "]".repeat(1_900) + " }",
            "SELECT * { " + "?a ?b ?c . ".repeat(1_800) + " }",
            "SELECT * { ?a " + "(".repeat(5_000) + "<x:y>" + ")".repeat(5_000) + " ?b }",
            "SELECT * { " + "OPTIONAL { ?a ?b ?c ".repeat(500) + "}".repeat(500) + " }",
            "SELECT * { ?s ?p ?o FILTER(" + many("(?s=<x:%d>||?o=?p)", "&&", 600) + ") }")
        .map(query -> arguments(query, List.of(200, 400, 503)));
  }

  static Stream<Arguments> endless() {
    return Stream.of(
            "SELECT (COUNT(*) AS ?x) { " + ALL + " }",
            "SELECT ?a ?o { " + ALL + " } ORDER BY ?o",
            "SELECT (COUNT(*) AS ?x) { " + ALL + " } GROUP BY ?a ?d ?g ?j ?m",
            "SELECT * { ?s ?p ?q MINUS { " + ALL + " FILTER(?a != ?b) ?s ?p ?q } }",
            "SELECT * { ?s ?p ?q FILTER NOT EXISTS { " + ALL + " FILTER(?a = ?b) } }",
            "SELECT (COUNT(*) AS ?x) { "
                + many("{ ?s%1$d ?p ?o . ?t ?q ?r . ?u ?v ?w }", " UNION ", 200)
                + " }",
            "DESCRIBE ?a { " + ALL + " }",
            "CONSTRUCT { ?a ?b ?o } { " + ALL + " }",
            "SELECT (COUNT(*) AS ?x) { ?s ?p ?q OPTIONAL { " + ALL + " } }",
            "SELECT (COUNT(*) AS ?x) { "
                + many("VALUES ?v%d { " + "1 ".repeat(900) + "}", "", 5)
                + " }",
            "ASK { " + ALL + " FILTER(?a = ?b) }")
        .map(query -> arguments(query, List.of(200, 413, 503)));
  }

  @ParameterizedTest
  @MethodSource({"regular_expressions", "too_much", "nested", "endless"})
  void every_query_is_answered_or_refused_in_its_time(String query, List<Integer> expected) {
    HttpResponse<String> answer =
        InTime.of(
            LIMIT.plusSeconds(1),
            () -> site.send("POST", "/sparql", query, "Content-Type", "application/sparql-query"));

    assertThat(answer.statusCode()).isIn(expected);
    if (answer.statusCode() != 200) {
      assertProblem(answer, answer.statusCode());
    }
    if (answer.statusCode() == 503) {
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "30000, application/ld+json, 200",
    "30000, text/turtle, 200",
    "30000, application/rdf+xml, 200"
  })
  void very_many_values_of_one_property_are_written_in_each_form(
      int values, String form, int status) {
    String query =
        "CONSTRUCT { <x:s> <x:p> ?id } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(STRUUID() AS ?id) }"
            + " LIMIT "
            + values;
    assertThat(Site.trial().query(query, form).statusCode()).isEqualTo(status);
  }

  private static String nest(String open, int times, String close) {
    return open.repeat(times) + close.repeat(times);
  }

  private static String chain(String step, int times) {
    return IntStream.range(0, times)
        .mapToObj(n -> " BIND(" + step.formatted(n) + " AS ?a" + (n + 1) + ")")
        .collect(Collectors.joining());
  }

  private static String many(String one, String between, int times) {
    return IntStream.range(0, times).mapToObj(one::formatted).collect(Collectors.joining(between));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
