package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.interboard.check.Check;
import org.interboard.check.DraftReader;
import org.interboard.check.Report;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report names what it was judged by, so that it can be had again or told from a later one. */
class ShapesVersionTest {
  private static final Report REPORT = Flawed.report();
  private static final String DATA = KnowledgeGraph.load(Sources.bundled()).version();
  private static final String NUMBER = declared();

  /** As the files of the shapes have it. */
  private static String declared() {
    return RDFDataMgr.loadModel("shapes/prefixes.ttl")
        .listObjectsOfProperty(OWL2.versionInfo)
        .next()
        .asLiteral()
        .getString();
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void every_form_names_the_version_of_the_shapes(ReportForm form) {
    assertThat(form.write(REPORT)).contains(NUMBER);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"TEXT", "CSV"},
      mode = EnumSource.Mode.EXCLUDE)
  void what_is_kept_names_the_state_of_the_data_too(ReportForm form) {
    assertThat(form.write(REPORT)).contains(DATA);
  }

  @Test
  void a_page_says_both_in_a_sentence() {
    assertThat(ReportPage.html(REPORT))
        .contains("Judged by version %s of the shapes, data version %s.".formatted(NUMBER, DATA));
  }

  @Test
  void programs_find_them_where_they_look_for_them() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ReportJson.write(REPORT)).get("shapes");
    assertThat(json.get("version").asText()).isEqualTo(NUMBER);
    assertThat(json.get("iri").asText()).endsWith("/graph/shapes/" + NUMBER);
    assertThat(json.get("dataVersion").asText()).isEqualTo(DATA);
    JsonNode tool = new ObjectMapper().readTree(Sarif.write(REPORT)).at("/runs/0/tool/driver");
    assertThat(tool.get("version").asText()).isEqualTo(NUMBER);
    assertThat(tool.at("/properties/dataVersion").asText()).isEqualTo(DATA);
  }

  @Test
  void shapes_on_trial_without_a_version_are_called_so() throws Exception {
    Sources trial = Sources.folder(Path.of("src/test/resources/trial/whole"));
    byte[] draft = Files.readAllBytes(Path.of("src/test/resources/check/exampleshire.ttl"));
    Report report =
        Check.of(KnowledgeGraph.load(trial))
            .draft(DraftReader.read("exampleshire.ttl", draft), LocalDate.of(2026, 1, 1));

    assertThat(ReportForm.TEXT.write(report)).contains("Judged by shapes without a version.");
    assertThat(Arrays.asList(ReportForm.values()))
        .allSatisfy(form -> assertThat(form.write(report)).doesNotContain(NUMBER));
  }
}
