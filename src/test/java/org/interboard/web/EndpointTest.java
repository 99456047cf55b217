package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.store.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site whose questions are put to another server, while that answers and when it does not. */
class EndpointTest {
  private static final KnowledgeGraph GRAPH =
      KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole")));
  private FusekiServer fuseki;
  private WebServer site;

  @BeforeEach
  void start() {
    fuseki = FusekiServer.create().port(0).add("/ds", GRAPH.dataset(), false).build().start();
    URI address = URI.create("http://127.0.0.1:%d/ds/sparql".formatted(fuseki.getPort()));
    Publication publication =
        Publication.of(
            GRAPH, Check.of(GRAPH), Endpoint.at(address, Optional.empty()).holding(GRAPH));
    Address any = new Address("127.0.0.1", 0);
    site = WebServer.start(publication, any, PublicAddress.of(any));
    publication.prepare();
  }

  @AfterEach
  void stop() {
    site.stop();
    fuseki.stop();
  }

  @Test
  void questions_are_answered_by_the_other_server_and_pages_by_this_one() throws Exception {
    assertThat(get("/ready").statusCode()).isEqualTo(200);
    HttpResponse<String> answer = get("/api/questions/instruments?format=csv&limit=1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Data-Version")).hasValue(GRAPH.version());
    fuseki.stop();
    HttpResponse<String> none = get("/api/questions/instruments?format=csv&limit=2");
    assertThat(none.statusCode()).isEqualTo(502);
    assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(none.body()).contains("cannot be reached").doesNotContain("Exception");
    assertThat(get("/areas").statusCode()).isEqualTo(200);
  }

  @Test
  void while_it_gives_no_answers_kept_ones_are_still_sent_and_ready_says_degraded()
      throws Exception {
    fuseki.stop();
    for (int turn = 3; turn < 6; turn++) {
      get("/api/questions/instruments?format=csv&limit=" + turn);
    }
    HttpResponse<String> resting = get("/api/questions/instruments?format=csv&limit=7");
    assertThat(resting.statusCode()).isEqualTo(503);
    assertThat(resting.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(get("/api/questions/instruments?format=csv").statusCode()).isEqualTo(200);
    assertThat(get("/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI at = URI.create("http://127.0.0.1:" + site.address().port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
  }
}
