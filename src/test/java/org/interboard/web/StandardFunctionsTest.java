package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits leave every function of SPARQL 1.1 (17.4) and every aggregate (18.5.1) as it is. */
class StandardFunctionsTest {
  private static final Site site = Site.trial();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "BOUND(?b)=>false",
        "IF(true, 1, 2)=>1",
        "COALESCE(?b, 3)=>3",
        "EXISTS { ?s ?p ?o }=>true",
        "NOT EXISTS { ?s ?p ?o }=>false",
        "true || false=>true",
        "true && false=>false",
        "sameTerm(1, 1)=>true",
        "1 IN (1, 2)=>true",
        "1 NOT IN (1, 2)=>false",
        "isIRI(<x:a>)=>true",
        "isURI(<x:a>)=>true",
        "isBLANK(BNODE())=>true",
        "isLITERAL('a')=>true",
        "isNUMERIC(1)=>true",
        "STR(<x:a>)=>x:a",
        "LANG('a'@en)=>en",
        "DATATYPE('a')=>http://www.w3.org/2001/XMLSchema#string",
        "IRI('x:a')=>x:a",
        "URI('x:a')=>x:a",
        "isBLANK(BNODE('a'))=>true",
        "STRDT('1', <x:t>)=>1",
        "STRDT('1', <http://www.w3.org/2001/XMLSchema#integer>) + 1=>2",
        "STRLANG('a', 'en')=>a",
        "STRLEN(STRUUID())=>36",
        "STRLEN(STR(UUID()))=>45",
        "STRLEN('abc')=>3",
        "SUBSTR('abc', 2)=>bc",
        "SUBSTR('abc', 2, 1)=>b",
        "UCASE('a')=>A",
        "LCASE('A')=>a",
        "STRSTARTS('ab', 'a')=>true",
        "STRENDS('ab', 'b')=>true",
        "CONTAINS('ab', 'b')=>true",
        "STRBEFORE('a-b', '-')=>a",
        "STRAFTER('a-b', '-')=>b",
        "ENCODE_FOR_URI('a b')=>a%20b",
        "CONCAT('a', 'b', 'c')=>abc",
        "LANG(CONCAT('a'@en, 'b'@en))=>en",
        "LANGMATCHES('en-GB', 'en')=>true",
        "REGEX('abc', '^a.c$')=>true",
        "REGEX('1-a', '^[0-9]-[a-z]$')=>true",
        "REGEX('ABC', 'b', 'i')=>true",
        "REGEX('a.c', '.c', 'q')=>true",
        "REGEX('abc', 'a b c', 'x')=>true",
        "REPLACE('abc', 'b', 'x')=>axc",
        "REPLACE('abracadabra', 'a(.)', 'a$1$1')=>abbraccaddabbra",
        "REPLACE('aBc', 'b', '', 'i')=>ac",
        "LANG(REPLACE('a'@en, 'a', 'b'))=>en",
        "ABS(-1)=>1",
        "ROUND(1.5) = 2=>true",
        "CEIL(1.2) = 2=>true",
        "FLOOR(1.8) = 1=>true",
        "RAND() < 1=>true",
        "NOW() = NOW()=>true",
        "YEAR('2019-09-29T01:02:03Z'^^<http://www.w3.org/2001/XMLSchema#dateTime>)=>2019",
        "TZ('2019-09-29T01:02:03Z'^^<http://www.w3.org/2001/XMLSchema#dateTime>)=>Z",
        "MD5('a')=>0cc175b9c0f1b6a831c399e269772661",
        "STRLEN(SHA1('a'))=>40",
        "STRLEN(SHA256('a'))=>64",
        "STRLEN(SHA384('a'))=>96",
        "STRLEN(SHA512('a'))=>128",
        "7 * 6=>42",
        "7 / 2=>3.5",
        "COALESCE('7' + 1, 0)=>0",
        "<http://www.w3.org/2001/XMLSchema#decimal>('7')=>7",
        "<http://www.w3.org/2001/XMLSchema#string>(7)=>7"
      })
  void a_function_gives_what_the_standard_says(String expression, String value) {
    assertThat(ask("SELECT (" + expression + " AS ?x) {}")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "COUNT(?x)=>3",
        "COUNT(DISTINCT ?x)=>2",
        "SUM(?x)=>5",
        "MIN(?x)=>1",
        "MAX(?x)=>2",
        "AVG(DISTINCT ?x)=>1.5",
        "SAMPLE(?x) > 0=>true",
        "GROUP_CONCAT(DISTINCT ?x; separator=',')=>\"1,2\"",
        "STRLEN(GROUP_CONCAT(?x))=>5"
      })
  void an_aggregate_gives_what_the_standard_says(String expression, String value) {
    assertThat(ask("SELECT (" + expression + " AS ?y) { VALUES ?x { 1 2 2 } }")).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / 0.0",
        "0.0 / 0.00",
        "HOURS(<x:iri>)",
        "SECONDS(BNODE())",
        "TZ(<x:iri>)",
        "'P1Y'^^xsd:yearMonthDuration - 'P1D'^^xsd:dayTimeDuration",
        "'P1Y'^^xsd:yearMonthDuration / 1e308",
        "'P1D'^^xsd:dayTimeDuration * 'NaN'^^xsd:double"
      })
  void an_expression_without_a_value_ends_no_query(String expression) {
    String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ";
    assertThat(ask(query + "(COALESCE(" + expression + ", 'none') AS ?x) {}")).isEqualTo("none");
    assertThat(ask(query + "(COUNT(*) AS ?n) { FILTER(!(" + expression + ")) }")).isEqualTo("0");
  }

  private static String ask(String query) {
    String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> answer = site.get(path, "Accept", "text/csv");
    return answer.body().lines().skip(1).findFirst().filter(row -> !row.isEmpty()).orElse(null);
  }
}
