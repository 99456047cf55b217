package org.interboard.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interboard.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas side by side, on the data that we ship. */
class ComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Comparison ALL = Judged.comparison();

  static List<Aspect> aspects() {
    return ALL.aspects();
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void an_aspect_is_stated_by_some_instrument(Aspect aspect) {
    assertThat(row(aspect.slug()).cells()).anyMatch(cell -> !cell.points().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void whatever_an_instrument_states_has_a_value_and_its_place_or_what_was_required(Aspect aspect) {
    assertThat(row(aspect.slug()).cells())
        .flatMap(Cell::points)
        .allSatisfy(point -> assertThat(point.value()).isNotBlank())
        .allSatisfy(point -> assertThat(point.things()).isNotEmpty())
        .allSatisfy(point -> assertThat(point.locator().isBlank()).isEqualTo(aspect.judged()));
  }

  @Test
  void the_requirements_not_met_are_those_of_the_scorecard() {
    List<String> musts =
        row("requirements").cells().stream().map(cell -> cell.points().get(0).value()).toList();
    long unmet =
        musts.stream()
            .map(value -> value.replaceFirst(".*?(not met: |$)", "").replaceFirst(";.*", ""))
            .flatMap(names -> Stream.of(names.split(", ")).filter(name -> !name.isEmpty()))
            .count();

    assertThat(musts).allSatisfy(value -> assertThat(value).startsWith("Must: "));
    assertThat(unmet)
        .isEqualTo(
            Judged.CHECK
                .verdicts(DAY)
                .count(Severity.VIOLATION, org.interboard.check.State.NOT_MET));
  }

  @Test
  void areas_stand_in_the_order_asked_for_and_aspects_in_that_of_their_files() {
    Matrix matrix = ALL.compare(List.of("walsall", "Medway"), List.of(), DAY).matrix();
    assertThat(matrix.areas()).extracting(Area::name).containsExactly("Walsall", "Medway");
    assertThat(matrix.rows()).hasSizeGreaterThan(6);
    assertThat(matrix.rows().get(0).aspect().slug()).isEqualTo("kind");
    assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
  }

  @Test
  void what_the_text_does_not_say_is_silent_with_the_recorded_reason() {
    Cell owner = cell("medway", "owner");
    assertThat(owner.state()).isEqualTo(State.SILENT);
    assertThat(owner.why()).startsWith("Not stated");
  }

  @Test
  void what_the_text_refers_to_and_does_not_give_cannot_be_told() {
    Cell dispute = cell("wolverhampton", "dispute");
    assertThat(dispute.state()).isEqualTo(State.CANNOT_BE_TOLD);
    assertThat(dispute.why()).startsWith("Referred to but missing");
  }

  @Test
  void an_inter_board_aspect_is_not_applicable_to_safeguarding_arrangements() {
    assertThat(cell("wolverhampton", "standing").state()).isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void medways_year_runs_from_april() {
    assertThat(cell("medway", "calendar").points())
        .extracting(point -> point.value().substring(0, 3))
        .containsExactly("Apr", "Apr", "Sep", "Oct", "Dec");
  }

  @Test
  void an_unknown_area_or_aspect_is_refused_with_those_that_there_are() {
    assertThatThrownBy(() -> ALL.compare(List.of("medwey"), List.of(), DAY))
        .isInstanceOf(NotComparable.class)
        .hasMessageContaining("medway");
    assertThatThrownBy(() -> ALL.compare(List.of("medway"), List.of("reveiw"), DAY))
        .isInstanceOf(NotComparable.class)
        .hasMessageContaining("review");
  }

  private static Matrix.Row row(String aspect) {
    List<String> areas = ALL.areas().stream().map(Area::slug).toList();
    return ALL.compare(areas, List.of(aspect), DAY).matrix().rows().get(0);
  }

  private static Cell cell(String area, String aspect) {
    return ALL.compare(List.of(area), List.of(aspect), DAY).matrix().rows().get(0).cells().get(0);
  }
}
