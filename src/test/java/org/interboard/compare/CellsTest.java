package org.interboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as a person who holds them against the documents finds them. */
class CellsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Comparison ALL = Judged.comparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sandwell | dates | silent | Not stated: No date of agreement",
        "sandwell | sign-off | states | Ambiguous: Whether this is the proposed or the final"
            + " protocol",
        "sandwell | chairs | states | The chair and vice chair are agreed by rota",
        "sandwell | contradictions | silent | No contradiction was found.",
        "medway | strength | states | Will",
        "medway | sign-off | contradicts | Inconsistent: Proposed in one place, agreed in another",
        "medway | leads | states | Chairs and director settle which partnership leads",
        "medway | priority-setting | states | presents its strategy review",
        "dudley | scrutiny-flows | states | HWB → SAB: scrutinise",
        "dudley | linked-forums | states | tied to the boards within the directorate",
        "wolverhampton | chairs | states | chair the Executive Group in rotation",
        "wolverhampton | leads | states | A lead from a partner agency is established",
        "wolverhampton | agencies | states | Relevant agencies: 28 named in Appendix 1, list",
        "wolverhampton | agencies | states | Relevant agency: Residential homes",
        "wolverhampton | priority-setting | states | The Executive Group agrees the priorities",
        "wolverhampton | linked-forums | states | close ties to other local partnerships",
        "wolverhampton | challenge | cannot be told | left to a memorandum that is not included",
        "wolverhampton | reporting-flows | states | every party → Relevant agencies: annual report",
        "walsall | reporting-flows | states | ECON → SAB: performance report, asked for",
        "walsall | scrutiny-flows | states | the other partnership boards challenge one another",
        "walsall | responsibilities | states | Lost in the text: Which board answers for a"
            + " priority",
        "walsall | shared-priorities | states | Lost in the text: Which board answers for a"
            + " priority",
        "dudley | reporting-flows | states | LSCB → Local Police and Crime Commissioner: annual"
            + " report",
        "dudley | dates | states | Left blank: Effect depends on signatures",
        "dudley | responsibilities | states | Strategic Board of Safe & Sound: Directs the work",
        "medway | reporting-flows | states | LSCB → HWB: annual report",
        "medway | origin | states | Reforms of health and social care",
        "medway | officers | states | Chairs and director share appropriate information",
        "sandwell | structure | cannot be told | The outline of board accountabilities is not"
            + " there",
        "sandwell | challenge-duties | states | hold one another to account",
      })
  void a_cell_has_the_state_and_says_what_the_document_says(
      String area, String aspect, String state, String words) {
    Cell cell = cell(area, aspect);
    assertThat(cell.state().words()).isEqualTo(state);
    assertThat(said(cell, aspect)).anyMatch(value -> value.contains(words));
  }

  @Test
  void every_place_of_the_relevant_agencies_names_one() {
    assertThat(cell("wolverhampton", "agencies").points())
        .filteredOn(point -> point.value().startsWith("Relevant agencies"))
        .flatMap(Point::places)
        .allSatisfy(place -> assertThat(place.locator()).isEqualTo("Appendix 1, list"));
  }

  @Test
  void a_board_that_asks_for_a_report_is_not_said_to_give_it() {
    assertThat(cell("walsall", "reporting-flows").points())
        .noneMatch(point -> point.value().startsWith("SAB → ECON"));
  }

  @Test
  void the_place_of_a_ground_in_law_names_that_law() {
    assertThat(cell("dudley", "statutory-basis").points())
        .filteredOn(point -> point.value().startsWith("Safe & Sound"))
        .filteredOn(point -> point.value().endsWith("Health and Social Care Act 2012"))
        .flatMap(Point::places)
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.phrase()).contains("Health and Social Care Act"));
  }

  @Test
  void an_explanation_is_given_once() {
    List<String> explained =
        Stream.of("law-cited", "guidance-cited")
            .flatMap(aspect -> cell("dudley", aspect).points().stream())
            .flatMap(point -> Arrays.stream(point.against().split("(?<=\\.)[; ]+")))
            .filter(sentence -> sentence.endsWith("."))
            .toList();
    assertThat(explained).isNotEmpty().doesNotHaveDuplicates();
  }

  private static Stream<String> said(Cell cell, String aspect) {
    return Stream.concat(
        Stream.of(row(aspect).aspect().silent()),
        Stream.of(cell.points(), cell.reasons(), cell.notes())
            .flatMap(List::stream)
            .map(Point::value));
  }

  private static Cell cell(String area, String aspect) {
    Matrix matrix = ALL.compare(List.of(area), List.of(aspect), DAY).matrix();
    return matrix.rows().get(0).cells().get(0);
  }

  private static Matrix.Row row(String aspect) {
    return ALL.compare(List.of("walsall"), List.of(aspect), DAY).matrix().rows().get(0);
  }
}
