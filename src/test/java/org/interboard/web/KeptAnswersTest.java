package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.AnswersTest.bytes;
import static org.interboard.web.AnswersTest.header;
import static org.interboard.web.SiteTest.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers taken away: what they say of themselves, and that they can be asked for again. */
class KeptAnswersTest {
  private static final String DUTIES = "/api/questions/duties.rows?area=medway";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Site site;
  private static Site restarted;

  @BeforeAll
  static void open() {
    site = Site.known(Sources.bundled());
    restarted = Site.known(Sources.bundled());
  }

  @AfterAll
  static void close() {
    site.close();
    restarted.close();
  }

  @Test
  void every_answer_carries_what_it_rests_on() throws Exception {
    HttpResponse<String> answer =
        site.get("/api/questions/lost-footing.rows?asOf=2019-09-29&area=medway");
    JsonNode receipt = JSON.readTree(answer.body()).get("receipt");

    assertThat(receipt.get("asOf").asText()).isEqualTo("2019-09-29");
    assertThat(header(answer, "X-As-Of")).isEqualTo("2019-09-29");
    assertThat(header(answer, "X-Data-Version")).isEqualTo(receipt.get("dataVersion").asText());
    assertThat(header(answer, "X-Query-Hash")).isEqualTo(receipt.get("queryHash").asText());
    assertThat(header(answer, "X-Receipt")).startsWith(receipt.get("token").asText());
    assertThat(header(site.get(DUTIES), "X-As-Of")).isEqualTo("any day");
  }

  @Test
  void what_is_kept_of_answers_is_counted_in_bytes() {
    site.get(DUTIES);
    assertThat(site.get("/metrics").body()).containsPattern("(?m)^interboard_answers_kept [1-9]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "xlsx", "md", "html"})
  void asked_again_with_its_receipt_the_answer_is_the_same_to_the_byte(String form)
      throws Exception {
    String path = "/api/questions/duties." + form + "?area=medway&limit=5";
    HttpResponse<byte[]> first = bytes(site, path);
    HttpResponse<byte[]> again = bytes(restarted, path + "&receipt=" + header(first, "X-Receipt"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void a_receipt_of_other_data_is_refused_with_what_has_changed() {
    String token = header(site.get(DUTIES), "X-Receipt");
    String older = "0000000000000000" + token.substring(16);
    HttpResponse<String> refused = site.get(DUTIES + "&receipt=" + older);

    assertProblem(refused, 409);
    assertThat(refused.body()).contains("\"changed\":[\"the data\"]").contains(token);
    assertProblem(site.get("/api/questions/gaps.json?receipt=" + token), 409);
    assertProblem(site.get(DUTIES + "&receipt=nonsense"), 400);
  }

  @Test
  void a_download_is_named_for_what_it_holds() {
    HttpResponse<String> csv =
        site.get("/api/questions/lost-footing.csv?asOf=2019-09-29&area=medway");

    assertThat(header(csv, "Content-Disposition"))
        .matches(
            "attachment;"
                + " filename=\"interboard_lost-footing_area-medway_as-of-2019-09-29_data-[0-9a-f]{16}\\.csv\"");
    assertThat(header(site.get("/api/questions/themes.xlsx"), "Content-Disposition"))
        .contains("_as-of-any-day_")
        .endsWith(".xlsx\"");
  }

  @Test
  void a_workbook_opens_with_the_answer_the_data_and_a_codebook() throws Exception {
    HttpResponse<byte[]> answer = bytes(site, "/api/questions/duties.xlsx?area=medway");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows())
          .isEqualTo(1 + Integer.parseInt(header(answer, "X-Total-Count")));
      assertThat(book.getSheet("Data").getRow(0).getCell(0).getStringCellValue()).isEqualTo("area");
      List<String> codebook =
          IntStream.rangeClosed(1, book.getSheet("Codebook").getLastRowNum())
              .mapToObj(row -> book.getSheet("Codebook").getRow(row))
              .map(row -> row.getCell(0) + "=" + row.getCell(1))
              .toList();
      assertThat(codebook)
          .contains(
              "Asked with=area: medway",
              "As of=any day",
              "Data version=" + header(answer, "X-Data-Version"));
    }
  }

  @Test
  void the_csv_of_the_standard_has_no_mark_and_the_one_for_excel_has() throws Exception {
    byte[] standard = bytes(site, "/api/questions/themes.csv").body();
    byte[] excel = bytes(site, "/api/questions/themes.excel-csv").body();

    assertThat(new String(standard, "UTF-8")).startsWith("theme,themeLabel");
    assertThat(new String(excel, "UTF-8")).startsWith("\uFEFF\"theme\",\"themeLabel\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples"})
  void what_is_a_graph_is_given_as_one_and_as_a_table_of_its_statements(String type)
      throws Exception {
    String path = "/api/questions/boards-as-organizations?area=medway";
    HttpResponse<String> graph = site.get(path, "Accept", type);
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(graph.body(), RDFLanguages.contentTypeToLang(type)).parse(read);

    assertThat(header(graph, "Content-Type")).startsWith(type);
    assertThat(read.size()).isEqualTo(Integer.parseInt(header(graph, "X-Total-Count")));
    assertThat(JSON.readTree(site.get(path + "&format=rows").body()).get("rows"))
        .hasSize(read.size());
    assertThat(site.get("/api/questions/duties", "Accept", type).statusCode()).isEqualTo(406);
  }

  @Test
  void an_ending_that_is_no_form_is_a_problem_that_lists_the_forms() {
    HttpResponse<String> missing = site.get("/api/questions/duties.docx");

    assertProblem(missing, 404);
    assertThat(missing.body()).contains("\"xlsx\"");
  }
}
