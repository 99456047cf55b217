package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks over HTTP: to fill in, filled in, and back with their findings. */
class WorkbookRoutesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Path EXAMPLE = Path.of("examples/exampleshire.xlsx");
  private static final Site site = Site.shipped();

  @Test
  void the_template_is_a_workbook_without_a_protocol() throws Exception {
    HttpResponse<byte[]> answer = get("/api/template.xlsx");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("protocol.xlsx");
    try (XSSFWorkbook workbook = workbook(answer)) {
      assertThat(workbook.getSheet("Protocol").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Kind of document");
      assertThat(workbook.getSheet("Protocol").getRow(2).getCell(1)).asString().isIn("", "null");
    }
  }

  @Test
  void an_area_s_protocol_comes_in_the_same_form() throws Exception {
    try (XSSFWorkbook workbook = workbook(get("/api/template.xlsx?from=medway"))) {
      assertThat(workbook.getSheet("Protocol").getRow(2).getCell(1).getStringCellValue())
          .contains("Medway");
    }
  }

  @Test
  void an_area_without_a_protocol_is_told_those_that_have_one() {
    HttpResponse<String> answer = site.get("/api/template.xlsx?from=kent");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("walsall", "medway").doesNotContain("Exception");
  }

  @Test
  void a_workbook_comes_back_with_its_findings_in_front() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(site.at("/api/validate?asOf=2025-04-01"))
            .header("Accept", MarkedWorkbook.MEDIA_TYPE)
            .POST(BodyPublishers.ofFile(EXAMPLE))
            .build();
    try (XSSFWorkbook workbook = workbook(HTTP.send(request, BodyHandlers.ofByteArray()))) {
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Findings");
      Row last = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getLastRowNum());
      assertThat(last.getCell(4).getStringCellValue())
          .matches("Judged by version .+ of the shapes, data version [0-9a-f]+\\.");
      assertThat(workbook.getSheet("Duties").getCellComments()).isNotEmpty();
    }
  }

  @Test
  void the_report_on_turtle_is_no_workbook() {
    HttpResponse<String> answer =
        site.send(
            "POST", "/api/validate?format=xlsx", "<http://a.example/x> a <http://a.example/y> .");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Only the report on a workbook can be a workbook.");
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(site.at(path)).build(), BodyHandlers.ofByteArray());
  }

  private static XSSFWorkbook workbook(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(MarkedWorkbook.MEDIA_TYPE);
    return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
  }
}
