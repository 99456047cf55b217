package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a draft is judged, by the small rules of {@link Trial}. */
class CheckTest {
  @Test
  void a_good_draft_has_no_findings_and_says_how_much_was_checked() {
    Report report = Trial.check("draft.ttl", Trial.GOOD);
    assertThat(report.findings()).isEmpty();
    assertThat(report.nothingChecked()).isFalse();
    assertThat(report.summary())
        .isEqualTo("1 thing checked: 0 violations, 0 warnings, 0 notes; 0 cannot be told");
  }

  @Test
  void a_wrong_value_is_found_where_it_stands() {
    Finding finding =
        Trial.check("draft.ttl", Trial.GOOD.replace("ibc:type-hwb", "ibc:type-hbw"))
            .findings()
            .get(0);
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
        Trial.check("draft.ttl", Trial.GOOD.replace("ib:boardType ibc:type-hwb ;", ""))
            .findings()
            .get(0);
    assertThat(finding.place()).contains(new Place("draft.ttl", 11, 6));
  }

  @Test
  void a_warning_alone_is_no_violation() {
    Report report = Trial.check("draft.ttl", Trial.GOOD.replace("ib:remit \"Health.\"", ""));
    assertThat(report.count(Severity.VIOLATION)).isZero();
    assertThat(report.count(Severity.WARNING)).isOne();
  }

  @Test
  void law_is_judged_as_of_the_day_asked_for() {
    Draft draft =
        DraftReader.read("draft.ttl", Trial.bytes(Trial.GOOD.replace("type-hwb", "type-lscb")));
    assertThat(Trial.CHECK.draft(draft, LocalDate.of(2019, 9, 28)).findings()).isEmpty();
    assertThat(Trial.CHECK.draft(draft, LocalDate.of(2019, 9, 29)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo("Its type ended on 2019-09-29."))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void a_sub_class_of_what_a_shape_looks_at_is_looked_at() {
    assertThat(
            Trial.check("draft.ttl", Trial.PROTOCOL + ":b a ib:CommitteeBoard .")
                .count(Severity.VIOLATION))
        .isOne();
  }

  @Test
  void a_draft_in_which_no_shape_finds_anything_is_not_called_right() {
    Report report = Trial.check("draft.ttl", Trial.PROTOCOL + ":b a ib:Bord .");
    assertThat(report.nothingChecked()).isTrue();
    assertThat(report.summary()).startsWith("nothing was checked");
  }

  @Test
  void no_finding_shows_a_bare_iri_or_a_blank_node() {
    Report report =
        Trial.check(
            "draft.ttl", Trial.PROTOCOL + ":x dct:hasPart [ a ib:Board ] . :y a ib:Board .");
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.findings())
        .allSatisfy(
            f -> assertThat(f.about() + f.path() + f.message()).doesNotContain("http", "_:"));
  }
}
