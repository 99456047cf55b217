package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft speaks in our terms, and cannot change what they mean. */
class DraftTermsTest {
  @Test
  void a_draft_cannot_change_what_our_terms_mean() {
    Report report =
        Trial.check(
            "draft.ttl",
            Trial.GOOD.replace("ibc:type-hwb", ":mine")
                + ":mine a :Mine . :Mine rdfs:subClassOf ib:BoardType . ibc:type-x a ib:BoardType"
                + " .");
    assertThat(report.count(Severity.VIOLATION)).isOne();
    assertThat(report.remarks()).hasSize(2);
  }

  @Test
  void a_draft_cannot_switch_a_shape_off() {
    Report report =
        Trial.check("draft.ttl", Trial.PROTOCOL + ":b a ib:Board . :board sh:deactivated true .");
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
    Report report = Trial.check("draft.ttl", Trial.GOOD.replace(right, wrong));
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
        Trial.GOOD.replace("type-hwb", "type-lscb")
            + "ibc:type-lscb ib:existsUntil \"2099-01-01\"^^xsd:date .";
    Report report = Trial.check("draft.ttl", draft);
    assertThat(report.count(Severity.NOTE)).isOne();
    assertThat(report.remarks()).isNotEmpty();
  }
}
