package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.interboard.graph.BadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a draft is read, whatever it is written in, and what is refused. */
class DraftReadingTest {
  @ParameterizedTest
  @ValueSource(strings = {"TTL", "TriG", "N-Triples", "RDF/XML", "JSON-LD"})
  void every_syntax_is_read_even_when_the_name_does_not_tell(String language) {
    String text =
        written(Trial.GOOD.replace("ib:remit \"Health.\"", ""), RDFLanguages.nameToLang(language));
    assertThat(Trial.check("draft", text).count(Severity.WARNING)).isOne();
  }

  @Test
  void bad_syntax_is_told_with_line_and_column() {
    assertBad(Trial.PREFIXES + ":b a ib:Board\n:c a ib:Board .", "draft.ttl:11:1");
  }

  @Test
  void an_ill_typed_literal_is_an_error() {
    assertBad(Trial.PREFIXES + ":b ib:date \"2024-13-45\"^^xsd:date .", "draft.ttl:10:");
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
    assertBad(Trial.PREFIXES + ":b ib:date " + node + " .", "draft.ttl");
  }

  @Test
  void bytes_that_are_no_text_are_refused_with_their_place() {
    byte[] bytes = Trial.bytes(Trial.PREFIXES + ":b ib:remit \"?\" .");
    bytes[bytes.length - 4] = (byte) 0xFF;
    assertThatThrownBy(() -> DraftReader.read("draft.ttl", bytes))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("draft.ttl:10:14: not UTF-8");
  }

  @Test
  void a_draft_nested_thousands_deep_is_refused() {
    assertBad(
        Trial.PREFIXES + ":b :p " + "[ :p ".repeat(50_000) + "1" + " ]".repeat(50_000) + " .",
        "draft.ttl");
  }

  @Test
  void a_json_context_elsewhere_is_not_fetched() {
    assertThatThrownBy(
            () ->
                DraftReader.read(
                    "draft.jsonld",
                    Trial.bytes("{\"@context\": \"http://127.0.0.1:1/c\", \"a\": 1}")))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("write it into the file");
  }

  @Test
  void a_document_type_declaration_is_refused() {
    assertThatThrownBy(
            () ->
                DraftReader.read(
                    "draft.rdf",
                    Trial.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>")))
        .isInstanceOf(BadFile.class);
  }

  @Test
  void an_import_is_not_followed_and_the_report_says_so() {
    Report report = Trial.check("draft.ttl", Trial.GOOD + "<> owl:imports <http://127.0.0.1:1/> .");
    assertThat(report.remarks()).singleElement().asString().contains("owl:imports");
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
    Report report = Trial.check("draft.jsonld", draft);
    assertThat(report.nothingChecked()).isFalse();
    assertThat(report.count(Severity.WARNING)).isZero();
  }

  @Test
  void a_key_that_the_context_does_not_know_is_refused_and_not_dropped() {
    String draft =
        "{\"@context\": \"https://w3id.org/interboard/context.jsonld\", \"titel\": \"Protocol\"}";
    assertThatThrownBy(() -> DraftReader.read("draft.jsonld", Trial.bytes(draft)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("titel");
  }

  private static void assertBad(String draft, String place) {
    assertThatThrownBy(() -> DraftReader.read("draft.ttl", Trial.bytes(draft)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining(place);
  }

  private static String written(String turtle, Lang lang) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, DraftReader.read("draft.ttl", Trial.bytes(turtle)).graph(), lang);
    return out.toString();
  }
}
