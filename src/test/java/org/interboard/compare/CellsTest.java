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
