package org.interboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Beside hundreds of areas nobody waits for what has to be made of all of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyAreasTest {
  private static final int AREAS = 501;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAD =
      """
      @prefix ib: <https://w3id.org/interboard/ontology#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;
  private static final String AREA =
      """
      @prefix : <https://w3id.org/interboard/id/many-%1$d/> .
      <https://w3id.org/interboard/id/area/many-%1$d> a ib:Area ; skos:prefLabel "Many %1$d"@en .
      :protocol a ib:Protocol ; ib:area <https://w3id.org/interboard/id/area/many-%1$d> ;
        skos:prefLabel "Protocol of Many %1$d"@en ; dct:title "Protocol of Many %1$d"@en ; ib:party :board .
      :board a ib:Board ; skos:prefLabel "Quillboard of Many %1$d"@en ;
        ib:boardType <https://w3id.org/interboard/concept/type-health-and-wellbeing-board> .
      :gap a ib:Gap ; ib:instrument :protocol ; skos:prefLabel "Quillgap of Many %1$d"@en .
      """;

  private static Publication publication;
  private static WebServer server;

  @BeforeAll
  static void start() {
    String areas =
        IntStream.range(0, AREAS).mapToObj(AREA::formatted).collect(Collectors.joining("\n"));
    Stream<SourceFile> files =
        Stream.concat(
            Sources.bundled().files().stream().filter(file -> !file.path().contains("instruments")),
            Stream.of(new SourceFile("many.ttl", "many", (HEAD + areas).getBytes(UTF_8))));
    publication = Publication.of(KnowledgeGraph.load(new Sources(files.toList())));
    Address wanted = new Address("127.0.0.1", 0);
    server = WebServer.start(publication, wanted, PublicAddress.of(wanted));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  @Order(1)
  void before_it_is_ready_a_question_is_answered_rightly_and_how_far_it_is_is_said()
      throws Exception {
    HttpResponse<String> ready = get("/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.headers().firstValue("Retry-After")).isPresent();
    assertThat(JSON.readTree(ready.body()).get("step").asText()).isEqualTo("not begun");
    HttpResponse<String> boards = get("/api/questions/boards.csv?area=many-77");
    assertThat(boards.statusCode()).isEqualTo(200);
    assertThat(boards.body().lines().skip(1))
        .singleElement()
        .asString()
        .contains("Quillboard of Many 77");

    publication.prepare();

    assertThat(get("/ready").statusCode()).isEqualTo(200);
    assertThat(get("/api/questions/boards.csv?area=many-77").body()).isEqualTo(boards.body());
  }

  @Test
  @Order(2)
  void the_way_in_names_how_many_there_are_and_the_list_names_each() throws Exception {
    assertThat(get("/").body()).contains("All 501 areas by name").doesNotContain("class=\"card\"");
    assertThat(get("/areas").body())
        .contains("href=\"/areas/many-0\"", "href=\"/areas/many-500\"")
        .doesNotContain("class=\"card\"");
    assertThat(get("/areas/many-3").body()).contains("Quillboard of Many 3");
    assertThat(get("/areas/many-501").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(3)
  void search_finds_boards_and_says_that_it_leaves_out_what_documents_lay_down() throws Exception {
    assertThat(get("/search?q=Quillgap").body()).contains("0 found", "Among so many areas");
    JsonNode boards = JSON.readTree(get("/api/search?q=Quillboard").body());
    assertThat(boards.get("total").asInt()).isEqualTo(AREAS);
    assertThat(boards.get("wholeIndex").asBoolean()).isFalse();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.address().port(), path));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
