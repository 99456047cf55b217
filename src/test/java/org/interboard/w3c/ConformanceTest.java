package org.interboard.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.interboard.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's own tests of the query language and of its results, put to the endpoint over HTTP: the
 * data of each test are graphs that its request asks for.
 */
class ConformanceTest {
  /** A file with a literal that is none of its type, which we load from nobody. */
  private static final String ILL_TYPED = "open-world/data-2.ttl";

  /** What SPARQL 1.1 and RDF 1.1 changed since these were written. */
  private static final Set<String> OVERTAKEN =
      Set.of(
          "term-6", "term-7", "syntax-lit-08", "distinct-2", "distinct-9", "strdt03", "strlang03");

  /** Jena adds texts, gives a text for a blank node, and a new node for each BNODE of a row. */
  private static final Set<String> JENA = Set.of("plus-1", "plus-2", "bnode01");

  /** A closure of a closure is one of the paths that we refuse because they may run for hours. */
  private static final Set<String> REFUSED = Set.of("pp37");

  private static final Pattern NOT_HERE =
      Pattern.compile("SERVICE|Only the functions|a graph that we do not have|more rows than");

  private static Site site;

  @BeforeAll
  static void open() {
    List<SourceFile> files =
        Stream.concat(evaluations(), services())
            .flatMap(Case::graphs)
            .distinct()
            .map(Suite::source)
            .toList();
    site = Site.of(new Sources(files));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @TestFactory
  Stream<DynamicTest> a_query_is_answered_as_the_suite_says() {
    return each(evaluations(), ConformanceTest::answered);
  }

  @TestFactory
  Stream<DynamicTest> what_the_suite_calls_a_query_is_one() {
    return each(
        cases("PositiveSyntaxTest", "PositiveSyntaxTest11")
            .filter(test -> !test.isAmong(OVERTAKEN)),
        ConformanceTest::taken);
  }

  @TestFactory
  Stream<DynamicTest> what_the_suite_calls_no_query_is_refused() {
    return each(
        cases("NegativeSyntaxTest", "NegativeSyntaxTest11"), test -> assertRefused(test, 400));
  }

  @TestFactory
  Stream<DynamicTest> an_update_of_the_suite_is_refused() {
    return each(
        cases("PositiveUpdateSyntaxTest11", "UpdateEvaluationTest"),
        test -> assertRefused(test, 400));
  }

  @TestFactory
  Stream<DynamicTest> a_query_that_calls_another_endpoint_is_refused() {
    return each(services(), test -> assertRefused(test, 403));
  }

  private static Stream<Case> services() {
    return cases("QueryEvaluationTest").filter(test -> test.isIn("service"));
  }

  private static Stream<Case> evaluations() {
    return cases("QueryEvaluationTest", "CSVResultFormatTest")
        .filter(test -> !test.isIn("service") && !test.isIn("entailment"))
        .filter(test -> Stream.of(OVERTAKEN, JENA, REFUSED).noneMatch(test::isAmong))
        .filter(test -> test.graphs().noneMatch(graph -> graph.endsWith(ILL_TYPED)));
  }

  private static Stream<Case> cases(String... kinds) {
    return Arrays.stream(Suite.values())
        .flatMap(suite -> Arrays.stream(kinds).flatMap(suite::cases));
  }

  private static Stream<DynamicTest> each(Stream<Case> cases, Consumer<Case> check) {
    return cases.map(test -> dynamicTest(test.name(), () -> check.accept(test)));
  }

  private static void answered(Case test) {
    HttpResponse<String> answer = ask(test, test.form().getContentType().getContentTypeStr());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    assertThat(Result.read(test.form(), body).isThatOf(test.expected(), test.lax()))
        .as(answer.body())
        .isTrue();
  }

  /** Read, if not done: it may ask for graphs, functions and endpoints that are not here. */
  private static void taken(Case test) {
    HttpResponse<String> answer = ask(test, "*/*");
    assertThat(answer.statusCode() == 200 || NOT_HERE.matcher(answer.body()).find())
        .as(answer.body())
        .isTrue();
  }

  private static void assertRefused(Case test, int status) {
    assertThat(ask(test, "*/*").statusCode()).isEqualTo(status);
  }

  private static HttpResponse<String> ask(Case test, String accept) {
    return site.send(
        "POST",
        "/sparql?" + test.dataset(),
        test.text(),
        "Content-Type",
        "application/sparql-query",
        "Accept",
        accept);
  }
}
