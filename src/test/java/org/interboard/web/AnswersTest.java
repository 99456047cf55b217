package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer carries beside its rows, so that it can be kept, checked and asked for again. */
class AnswersTest {
  private static final String DUTIES = "/api/questions/duties.rows?area=medway";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.known(Sources.bundled());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows", "json", "xml", "csv", "tsv", "excel-csv", "xlsx", "md", "html"})
  void an_answer_has_a_strong_validator_by_which_a_client_need_not_fetch_it_twice(String form)
      throws Exception {
    String path = "/api/questions/duties." + form + "?area=medway";
    HttpResponse<byte[]> answer = bytes(path);
    String tag = header(answer, "ETag");
    HttpResponse<String> again = site.get(path, "If-None-Match", "\"other\", " + tag);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(tag).matches("\"[0-9a-f]{16}-[0-9a-f]{16}\"");
    assertThat(header(answer, "Cache-Control")).contains("no-cache");
    assertThat(header(answer, "Vary")).contains("Accept", "Accept-Encoding");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    for (String repeated : List.of("ETag", "Cache-Control", "Vary", "Content-Location")) {
      assertThat(header(again, repeated)).isEqualTo(header(answer, repeated));
    }
    assertThat(again.headers().firstValue("X-Receipt")).isEmpty();
    assertThat(bytes(path).body()).isEqualTo(answer.body());
  }

  @Test
  void the_validator_changes_with_the_values_the_form_and_the_rows() {
    List<String> tags =
        List.of(
                DUTIES,
                "/api/questions/duties.csv?area=medway",
                "/api/questions/duties.json?area=walsall",
                DUTIES + "&limit=3")
            .stream()
            .map(path -> header(site.get(path), "ETag"))
            .toList();

    assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.startsWith("\""));
  }

  @Test
  void however_the_values_are_written_it_is_the_same_answer() {
    HttpResponse<String> one = site.get("/api/questions/duties.json?area=medway&area=walsall");
    HttpResponse<String> other =
        site.get("/api/questions/duties?format=json&area=Walsall&area=E06000035");

    assertThat(header(other, "ETag")).isEqualTo(header(one, "ETag"));
    assertThat(header(other, "Content-Location")).isEqualTo(header(one, "Content-Location"));
  }

  @Test
  void compressed_it_is_the_same_answer_with_a_validator_of_its_own() throws Exception {
    HttpResponse<byte[]> plain = bytes(DUTIES);
    HttpResponse<byte[]> packed = bytes(DUTIES, "Accept-Encoding", "br, gzip;q=0.8");

    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "ETag"))
        .isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(
            bytes(DUTIES, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xlsx", "html"})
  void head_gives_every_header_of_get(String form) {
    String path = "/api/questions/duties." + form + "?area=medway";
    HttpResponse<String> head = site.send("HEAD", path, "");
    HttpResponse<String> get = site.get(path);

    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).matches("[1-9]\\d+");
    assertThat(head.headers().map()).containsAllEntriesOf(without(get, "date"));
  }

  private static java.util.Map<String, List<String>> without(
      HttpResponse<String> answer, String header) {
    java.util.Map<String, List<String>> headers = new java.util.TreeMap<>(answer.headers().map());
    headers.remove(header);
    return headers;
  }

  @Test
  void options_says_which_methods_an_address_takes_and_any_other_is_refused() {
    HttpResponse<String> options = site.send("OPTIONS", DUTIES, "");
    HttpResponse<String> refused = site.send("PUT", DUTIES, "");

    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertProblem(refused, 405);
    assertThat(header(refused, "Allow")).contains("GET", "HEAD", "OPTIONS");
    assertProblem(site.send("OPTIONS", "/no/such/page", ""), 404);
  }

  @Test
  void pages_put_together_are_the_whole_and_each_says_how_many_rows_there_are() throws Exception {
    JsonNode whole = JSON.readTree(site.get(DUTIES).body());
    int total = whole.get("total").asInt();
    StringBuilder rows = new StringBuilder();
    String next = DUTIES + "&limit=7";
    while (!next.isEmpty()) {
      HttpResponse<String> page = site.get(next);
      JSON.readTree(page.body()).get("rows").forEach(rows::append);
      assertThat(header(page, "X-Total-Count")).isEqualTo(String.valueOf(total));
      next = link(page, "next");
    }

    StringBuilder all = new StringBuilder();
    whole.get("rows").forEach(all::append);
    assertThat(rows).hasToString(all.toString());
    assertThat(whole.get("rows")).hasSize(total);
    assertThat(site.get(DUTIES).headers().firstValue("Link")).isEmpty();
  }

  @Test
  void the_last_page_and_what_lies_beyond_it_say_where_the_others_are() throws Exception {
    HttpResponse<String> beyond = site.get(DUTIES + "&limit=10&offset=900000");

    assertThat(JSON.readTree(beyond.body()).get("rows")).isEmpty();
    assertThat(link(beyond, "next")).isEmpty();
    assertThat(JSON.readTree(site.get(link(beyond, "prev")).body()).get("rows")).hasSize(10);
    assertThat(JSON.readTree(site.get(link(beyond, "last")).body()).get("rows")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=-1", "limit=ten", "offset=1.5", "limit=99999999", "limit=1&limit=2"})
  void a_page_that_makes_no_sense_is_refused_with_the_name_of_the_parameter(String paging) {
    HttpResponse<String> refused = site.get(DUTIES + "&" + paging);

    assertProblem(refused, 400);
    assertThat(refused.body()).contains(paging.replaceFirst("=.*", ""));
  }

  private static String link(HttpResponse<?> answer, String relation) {
    String links = answer.headers().firstValue("Link").orElse("");
    return java.util.Arrays.stream(links.split(", "))
        .filter(each -> each.endsWith("rel=\"" + relation + "\""))
        .map(each -> each.substring(1, each.indexOf('>')))
        .findFirst()
        .orElse("");
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    return bytes(site, path, headers);
  }

  static HttpResponse<byte[]> bytes(Site site, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.at(path));
    return HttpClient.newHttpClient()
        .send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.ofByteArray());
  }
}
