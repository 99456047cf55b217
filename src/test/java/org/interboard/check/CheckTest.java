package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small vocabulary and two shapes stand in for ours: what is tested here is how a draft is read
 * and judged.
 */
class CheckTest {
  private static final String PREFIXES =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX ibc: <https://w3id.org/interboard/concept/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX : <https://draft.example/>
      """;
  private static final String VOCABULARY =
      PREFIXES
          + """
          ib:Board a owl:Class ; rdfs:label "board" .
          ib:Protocol a owl:Class ; rdfs:label "inter-board protocol" .
          ib:CommitteeBoard a owl:Class ; rdfs:subClassOf ib:Board .
          ib:boardType rdfs:label "board type" .
          ib:remit rdfs:label "remit" .
          ib:date rdfs:label "date" .
          ib:BoardType a owl:Class ; rdfs:label "type of board" .
          ibc:type-hwb a ib:BoardType ; skos:prefLabel "Health and wellbeing board" .
          ibc:type-lscb a ib:BoardType ; skos:prefLabel "Safeguarding children board" ;
            ib:existsUntil "2019-09-29"^^xsd:date .
          """;
  private static final String SHAPES =
      PREFIXES
          + """
          :k02 dct:identifier "K02" ; ib:suggestion "Give its type." .
          :board a sh:NodeShape ; sh:targetClass ib:Board ; ib:requirement :k02 ;
            sh:property [ sh:path ib:boardType ; sh:minCount 1 ; sh:class ib:BoardType ;
              sh:message "A board needs one type that is known." ] ;
            sh:property [ sh:path ib:remit ; sh:minCount 1 ; sh:severity sh:Warning ;
              sh:message "A board should say what it is for." ] .
          :ended a sh:NodeShape ; sh:targetClass ib:Board ; sh:severity sh:Info ; sh:message "{?day}" ;
            sh:sparql [ sh:message "Its type ended on {?day}." ; sh:select \"""
              PREFIX ib: <https://w3id.org/interboard/ontology#>
              SELECT $this (STR(?end) AS ?day) WHERE {
                $this ib:boardType/ib:existsUntil ?end . ?judgement ib:judgedAt ?date FILTER(?end <= ?date) }\""" ] .
          """;
  private static final Check CHECK =
      Check.of(
          KnowledgeGraph.load(
              new Sources(
                  List.of(
                      new SourceFile("terms.ttl", "ontology", bytes(VOCABULARY)),
                      new SourceFile("shapes.ttl", "shapes", bytes(SHAPES))))));
  private static final String PROTOCOL =
      PREFIXES + ":p a ib:Protocol ; dct:title \"Protocol of Exampleshire\" .\n";
  private static final String GOOD =
      PROTOCOL
          + """
          :b a ib:Board ; skos:prefLabel "Board of Exampleshire" ;
            ib:boardType ibc:type-hwb ;
            ib:remit "Health." .
          """;

  @Test
  void a_good_draft_has_no_findings_and_says_how_much_was_checked() {
    Report report = check("draft.ttl", GOOD);
    assertThat(report.findings()).isEmpty();
    assertThat(report.nothingChecked()).isFalse();
    assertThat(report.summary())
        .isEqualTo("1 thing checked: 0 violations, 0 warnings, 0 notes; 0 cannot be told");
  }

  @Test
  void a_wrong_value_is_found_where_it_stands() {
    Finding finding =
        check("draft.ttl", GOOD.replace("ibc:type-hwb", "ibc:type-hbw")).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
    assertThat(finding.requirement()).isEqualTo("K02");
    assertThat(finding.about()).isEqualTo("Board of Exampleshire");
    assertThat(finding.path()).isEqualTo("board type");
    assertThat(finding.place()).contains(new Place("draft.ttl", 12, 16));
    assertThat(finding.suggestion()).contains("Give its type.");
  }

  @Test
  void a_missing_value_is_found_where_its_subject_is_first_spoken_of() {
    Finding finding =
        check("draft.ttl", GOOD.replace("ib:boardType ibc:type-hwb ;", "")).findings().get(0);
    assertThat(finding.place()).contains(new Place("draft.ttl", 11, 6));
  }

  @Test
  void a_warning_alone_is_no_violation() {
    Report report = check("draft.ttl", GOOD.replace("ib:remit \"Health.\"", ""));
    assertThat(report.count(Severity.VIOLATION)).isZero();
    assertThat(report.count(Severity.WARNING)).isOne();
  }

  @Test
  void law_is_judged_as_of_the_day_asked_for() {
    Draft draft = DraftReader.read("draft.ttl", bytes(GOOD.replace("type-hwb", "type-lscb")));
    assertThat(CHECK.draft(draft, LocalDate.of(2019, 9, 28)).findings()).isEmpty();
    assertThat(CHECK.draft(draft, LocalDate.of(2019, 9, 29)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo("Its type ended on 2019-09-29."))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void a_sub_class_of_what_a_shape_looks_at_is_looked_at() {
    assertThat(check("draft.ttl", PROTOCOL + ":b a ib:CommitteeBoard .").count(Severity.VIOLATION))
        .isOne();
  }

  @Test
  void a_draft_in_which_no_shape_finds_anything_is_not_called_right() {
    Report report = check("draft.ttl", PROTOCOL + ":b a ib:Bord .");
    assertThat(report.nothingChecked()).isTrue();
    assertThat(report.summary()).startsWith("nothing was checked");
  }

  @Test
  void no_finding_shows_a_bare_iri_or_a_blank_node() {
    Report report =
        check("draft.ttl", PROTOCOL + ":x dct:hasPart [ a ib:Board ] . :y a ib:Board .");
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.findings())
        .allSatisfy(
            f -> assertThat(f.about() + f.path() + f.message()).doesNotContain("http", "_:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TTL", "TriG", "N-Triples", "RDF/XML", "JSON-LD"})
  void every_syntax_is_read_even_when_the_name_does_not_tell(String language) {
    String text =
        written(GOOD.replace("ib:remit \"Health.\"", ""), RDFLanguages.nameToLang(language));
    assertThat(check("draft", text).count(Severity.WARNING)).isOne();
  }

  @Test
  void bad_syntax_is_told_with_line_and_column() {
    assertBad(PREFIXES + ":b a ib:Board\n:c a ib:Board .", "draft.ttl:11:1");
  }

  @Test
  void an_ill_typed_literal_is_an_error() {
    assertBad(PREFIXES + ":b ib:date \"2024-13-45\"^^xsd:date .", "draft.ttl:10:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<javascript:alert(1)>",
        "<file:///etc/passwd>",
        "<data:text/html,x>",
        "<< :s :p :o >>",
        "<<( :s :p :o )>>"
      })
  void nodes_that_could_do_harm_are_refused(String node) {
    assertBad(PREFIXES + ":b ib:date " + node + " .", "draft.ttl");
  }

  @Test
  void bytes_that_are_no_text_are_refused_with_their_place() {
    byte[] bytes = bytes(PREFIXES + ":b ib:remit \"?\" .");
    bytes[bytes.length - 4] = (byte) 0xFF;
    assertThatThrownBy(() -> DraftReader.read("draft.ttl", bytes))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("draft.ttl:10:14: not UTF-8");
  }

  @Test
  void a_draft_nested_thousands_deep_is_refused() {
    assertBad(
        PREFIXES + ":b :p " + "[ :p ".repeat(50_000) + "1" + " ]".repeat(50_000) + " .",
        "draft.ttl");
  }

  @Test
  void a_json_context_elsewhere_is_not_fetched() {
    assertThatThrownBy(
            () ->
                DraftReader.read(
                    "draft.jsonld", bytes("{\"@context\": \"http://127.0.0.1:1/c\", \"a\": 1}")))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("write it into the file");
  }

  @Test
  void a_document_type_declaration_is_refused() {
    assertThatThrownBy(
            () ->
                DraftReader.read(
                    "draft.rdf",
                    bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>")))
        .isInstanceOf(BadFile.class);
  }

  @Test
  void an_import_is_not_followed_and_the_report_says_so() {
    Report report = check("draft.ttl", GOOD + "<> owl:imports <http://127.0.0.1:1/> .");
    assertThat(report.remarks()).singleElement().asString().contains("owl:imports");
  }

  @Test
  void a_draft_cannot_change_what_our_terms_mean() {
    Report report =
        check(
            "draft.ttl",
            GOOD.replace("ibc:type-hwb", ":mine")
                + ":mine a :Mine . :Mine rdfs:subClassOf ib:BoardType . ibc:type-x a ib:BoardType .");
    assertThat(report.count(Severity.VIOLATION)).isOne();
    assertThat(report.remarks()).hasSize(2);
  }

  @Test
  void a_draft_cannot_switch_a_shape_off() {
    Report report = check("draft.ttl", PROTOCOL + ":b a ib:Board . :board sh:deactivated true .");
    assertThat(report.count(Severity.VIOLATION)).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "ib:boardType ibc:type-hwb, ib:bordType ibc:type-hwb, property “ib:bordType”, ib:boardType",
    "ibc:type-hwb, ibc:type-hbw, concept “ibc:type-hbw”, ibc:type-hwb",
    "ibc:type-hwb, ibc:hwb, concept “ibc:hwb”, ibc:type-hwb",
    "a ib:Board, a ib:Bord, class “ib:Bord”, ib:Board",
    "a ib:Board, a ib:boardType, class “ib:boardType”, ib:BoardType",
    "a ib:Board, a <http://w3id.org/interboard/ontology#Board>, term “http, ib:Board"
  })
  void a_misspelt_term_is_found_with_the_one_that_was_meant(
      String right, String wrong, String named, String meant) {
    Report report = check("draft.ttl", GOOD.replace(right, wrong));
    assertThat(report.faults())
        .filteredOn(finding -> finding.cause().startsWith("undeclared"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains(named).contains("did you mean “" + meant);
              assertThat(finding.place()).isPresent();
            });
  }

  @Test
  void what_a_draft_says_of_law_that_is_known_already_does_not_count() {
    String draft =
        GOOD.replace("type-hwb", "type-lscb")
            + "ibc:type-lscb ib:existsUntil \"2099-01-01\"^^xsd:date .";
    Report report = check("draft.ttl", draft);
    assertThat(report.count(Severity.NOTE)).isOne();
    assertThat(report.remarks()).isNotEmpty();
  }

  @Test
  void our_context_is_known_and_needs_no_network() {
    String draft =
        """
        {"@context": "https://w3id.org/interboard/context.jsonld",
         "id": "https://draft.example/p", "type": "Protocol", "title": "Protocol",
         "mentions": [{"id": "https://draft.example/b", "type": "Board", "label": "Board",
           "boardType": "ibc:type-hwb", "remit": "Health."}]}
        """;
    Report report = check("draft.jsonld", draft);
    assertThat(report.nothingChecked()).isFalse();
    assertThat(report.count(Severity.WARNING)).isZero();
  }

  @Test
  void a_key_that_the_context_does_not_know_is_refused_and_not_dropped() {
    String draft =
        "{\"@context\": \"https://w3id.org/interboard/context.jsonld\", \"titel\": \"Protocol\"}";
    assertThatThrownBy(() -> DraftReader.read("draft.jsonld", bytes(draft)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("titel");
  }

  private static void assertBad(String draft, String place) {
    assertThatThrownBy(() -> DraftReader.read("draft.ttl", bytes(draft)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining(place);
  }

  private static Report check(String file, String text) {
    return CHECK.draft(DraftReader.read(file, bytes(text)), LocalDate.of(2024, 6, 1));
  }

  private static String written(String turtle, Lang lang) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, DraftReader.read("draft.ttl", bytes(turtle)).graph(), lang);
    return out.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
