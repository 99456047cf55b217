package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same statements as in Turtle. */
class JsonLdAnswerTest {
  private static final Site site = Site.trial();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "DESCRIBE ?s { ?s a ?type }",
        "CONSTRUCT { } WHERE { }",
        "CONSTRUCT { [] <x:p> (1 1.0 1e0 true 'a' 'a'@en-GB '2020-01-01'^^<x:day> [] <x:y>) } {}",
        "CONSTRUCT { <x:s> a <x:A>, _:b, 'a' . _:b a <x:A> ; <x:p> _:b, _:c } {}",
        "CONSTRUCT { <x:s> <x:p> '', '\\\\ \\\"\\n\\t', '€ 𝄞', '@id', '_:b', '\\u0001' } {}",
        "CONSTRUCT { <x:s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> 'a' ; <x:@id> 1 } {}"
      })
  void it_reads_back_as_what_was_found(String query) {
    assertThat(found(query, Lang.JSONLD).isIsomorphicWith(found(query, Lang.TURTLE))).isTrue();
  }

  private static Graph found(String query, Lang form) {
    HttpResponse<String> answer = site.query(query, form.getContentType().getContentTypeStr());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(form.getContentType().getContentTypeStr());
    return RDFParser.create().source(new StringReader(answer.body())).lang(form).toGraph();
  }
}
