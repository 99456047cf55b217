package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of linked data that a client has already is not sent again. */
class KeptDocumentsTest {
  private static final List<String> FORMS =
      List.of(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples");
  private static final Site site = Site.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/area/medway",
        "/doc/concept/theme-housing",
        "/doc/shape/K13",
        "/ontology",
        "/concept",
        "/graph/medway",
        "/graph/shapes",
        "/dataset"
      })
  void each_form_has_a_validator_of_its_own_by_which_it_is_not_sent_twice(String path) {
    String version = KnowledgeGraph.load(Sources.bundled()).version();
    Set<String> tags = new HashSet<>();
    for (String form : FORMS) {
      String tag = header(site.get(path, "Accept", form), "ETag");
      HttpResponse<String> again = site.get(path, "Accept", form, "If-None-Match", tag);

      assertThat(tag).startsWith("\"" + version + "-").endsWith("\"");
      assertThat(tags.add(tag)).as(form).isTrue();
      assertThat(again.statusCode()).as(form).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(header(again, "Vary")).contains("Accept");
      assertThat(header(again, "Cache-Control")).contains("no-cache");
    }
  }

  @Test
  void the_validator_of_one_form_does_not_hold_for_another() {
    String turtle = header(site.get("/doc/area/medway", "Accept", "text/turtle"), "ETag");

    assertThat(
            site.get("/doc/area/medway", "Accept", "text/html", "If-None-Match", turtle)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void the_compressed_document_is_another_representation() {
    HttpResponse<String> plain = site.get("/ontology.ttl");
    HttpResponse<String> packed = site.get("/ontology.ttl", "Accept-Encoding", "gzip");

    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
