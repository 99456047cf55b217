package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of one sheet says of a row of another. */
class WorkbookNamesTest {
  @ParameterizedTest
  @CsvSource({
    "HWB; ESAB",
    "'Exampleshire Health and Wellbeing Board, SAB'",
    "HWB and the Safeguarding Adults Board",
    "board/safeguarding-adults-board; hwb"
  })
  void other_sheets_are_referred_to_by_name_other_name_or_identifier(String who) {
    Filled filled =
        Exampleshire.read(Exampleshire.begun().row("Duties", "Duty", "Report", "Who", who));
    assertThat(filled.faults()).isEmpty();
    assertThat(Exampleshire.nodes(filled, "ib:bearer")).hasSize(2);
  }

  @Test
  void a_name_that_is_on_no_sheet_is_told_with_the_nearest() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun()
                .row("Duties", "Duty", "Report", "Who", "HWB; Safegarding Adults Board"));
    assertThat(Exampleshire.nodes(filled, "ib:bearer")).hasSize(1);
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Duties!C5"))
        .satisfies(
            fault ->
                assertThat(fault.message() + fault.change())
                    .isEqualTo(
                        "“Safegarding Adults Board” is not on the sheets Boards, People and bodies."
                            + "Did you mean “Safeguarding Adults Board”?"));
  }

  @Test
  void a_name_of_two_things_is_told_with_the_identifiers_of_both() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun()
                .row("People and bodies", "Name", "Safeguarding Adults Board", "Sort", "Agency")
                .row("Duties", "Duty", "Report", "Who", "Safeguarding Adults Board"));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.change())
                    .contains(
                        "board/safeguarding-adults-board or agency/safeguarding-adults-board"));
  }

  @Test
  void all_parties_are_every_board_that_is_party() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun()
                .row("Boards", "Board", "One", "Standing", "Party")
                .row("Boards", "Board", "Two", "Standing", "Party")
                .row("Duties", "Duty", "Consult", "Who", "Each party"));
    assertThat(Exampleshire.nodes(filled, "ib:bearer")).hasSize(2);
    assertThat(Exampleshire.nodes(filled, "ib:bearerScope"))
        .containsExactly(Curie.node("ibc:scope-each-party"));
  }

  @Test
  void a_new_area_is_taken_as_new_and_a_near_miss_is_asked_about() {
    assertThat(Exampleshire.read(Exampleshire.begun()).remarks())
        .singleElement()
        .asString()
        .contains("“Exampleshire” is not a place that Interboard knows");
    assertThat(Exampleshire.read(Exampleshire.begun().item("Area", "Medwey")).remarks())
        .anySatisfy(remark -> assertThat(remark).contains("did you mean “Medway”"));
    assertThat(
            Exampleshire.nodes(
                Exampleshire.read(Exampleshire.begun().item("Area", "medway")), "ib:area"))
        .containsExactly(Curie.node("id:area/medway"));
  }

  @Test
  void the_sort_of_a_statement_follows_from_its_kind() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun()
                .row("Statements", "Statement", "S", "Kind of statement", "Purpose"));
    assertThat(Exampleshire.nodes(filled, "rdf:type")).contains(Curie.node("ib:Purpose"));
  }

  @Test
  void two_duties_of_one_name_stay_two() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun().row("Duties", "Duty", "Report").row("Duties", "Duty", "Report"));
    assertThat(filled.graph().find(Node.ANY, Node.ANY, Curie.node("ib:AgreedDuty")).toList())
        .hasSize(2);
  }
}
