package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.interboard.check.Report;
import org.junit.jupiter.api.Test;

/** What pipelines read has the form that its description promises. */
class SchemasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema REPORT =
      schema(VersionFlag.V202012, "/schemas/report.schema.json");
  private static final JsonSchema SARIF = schema(VersionFlag.V7, "/schema/sarif-schema-2.1.0.json");
  private static final Report FLAWED = Flawed.report();

  @Test
  void the_json_report_is_valid_by_its_schema() {
    assertThat(faults(REPORT, ReportJson.write(FLAWED))).isEmpty();
  }

  @Test
  void the_json_report_of_every_published_document_is_valid_by_its_schema() {
    assertThat(Flawed.CHECK.scorecard(Flawed.TODAY).reports())
        .isNotEmpty()
        .allSatisfy(report -> assertThat(faults(REPORT, ReportJson.write(report))).isEmpty());
  }

  @Test
  void the_schema_refuses_a_report_with_a_part_missing_or_unknown() throws IOException {
    ObjectNode missing = (ObjectNode) JSON.readTree(ReportJson.write(FLAWED));
    ((ObjectNode) missing.at("/findings/0")).remove("message");
    assertThat(faults(REPORT, missing.toString())).hasSize(1);
    ObjectNode unknown = (ObjectNode) JSON.readTree(ReportJson.write(FLAWED));
    ((ObjectNode) unknown.at("/findings/0")).put("severity", "fatal").put("more", 1);
    assertThat(faults(REPORT, unknown.toString())).hasSize(2);
  }

  @Test
  void sarif_is_valid_by_the_schema_of_the_standard_whether_all_is_listed_or_not() {
    assertThat(faults(SARIF, Sarif.write(FLAWED))).isEmpty();
    assertThat(faults(SARIF, Sarif.write(FLAWED.listing(1)))).isEmpty();
    assertThat(Flawed.CHECK.scorecard(Flawed.TODAY).reports())
        .allSatisfy(report -> assertThat(faults(SARIF, Sarif.write(report))).isEmpty());
  }

  @Test
  void the_schema_of_the_standard_refuses_what_is_not_in_it() throws IOException {
    ObjectNode wrong = (ObjectNode) JSON.readTree(Sarif.write(FLAWED));
    ((ObjectNode) wrong.at("/runs/0/results/0")).put("level", "fatal").put("more", 1);
    assertThat(faults(SARIF, wrong.toString())).hasSize(2);
  }

  @Test
  void sarif_has_its_version_its_tool_and_rules_of_different_names() throws IOException {
    JsonNode root = JSON.readTree(Sarif.write(FLAWED));
    assertThat(root.get("version").asText()).isEqualTo("2.1.0");
    assertThat(root.get("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
    assertThat(root.at("/runs/0/tool/driver/name").asText()).isEqualTo("Interboard");
    Set<String> names = new HashSet<>();
    assertThat(root.at("/runs/0/tool/driver/rules"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(names.add(rule.get("id").asText())).isTrue())
        .allSatisfy(rule -> assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty())
        .allSatisfy(
            rule ->
                assertThat(rule.at("/defaultConfiguration/level").asText())
                    .isIn("error", "warning", "note"));
  }

  @Test
  void every_result_of_sarif_has_a_message_and_points_to_its_own_rule() throws IOException {
    JsonNode run = JSON.readTree(Sarif.write(FLAWED)).at("/runs/0");
    assertThat(run.get("results"))
        .isNotEmpty()
        .allSatisfy(result -> assertThat(result.at("/message/text").asText()).isNotEmpty())
        .allSatisfy(result -> assertThat(levelFits(result)).isTrue())
        .filteredOn(result -> result.has("ruleIndex"))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(
                        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void sarif_brings_the_rules_that_a_result_points_to_and_no_others() throws IOException {
    JsonNode run = JSON.readTree(Sarif.write(FLAWED.listing(3))).at("/runs/0");
    assertThat(run.get("results").findValuesAsText("ruleId"))
        .hasSize(3)
        .containsAll(run.at("/tool/driver/rules").findValuesAsText("id"));
  }

  /** Section 3.27.10 of the standard: only a failure has a level. */
  private static boolean levelFits(JsonNode result) {
    boolean none = result.get("level").asText().equals("none");
    return result.get("kind").asText().equals("fail") != none;
  }

  private static Set<ValidationMessage> faults(JsonSchema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  private static JsonSchema schema(VersionFlag version, String resource) {
    try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(version).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
