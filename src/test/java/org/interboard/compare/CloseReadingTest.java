package org.interboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two areas read closely, and how like areas are, on the data that we ship. */
class CloseReadingTest {
  private static final Comparison ALL = Judged.comparison();
  private static final Map<String, CloseReading> WALSALL_MEDWAY = read("walsall", "medway");

  @Test
  void the_yearly_report_of_the_safeguarding_boards_is_one_duty_in_both_documents() {
    assertThat(WALSALL_MEDWAY.get("duties").both())
        .anySatisfy(
            pair -> {
              assertThat(labels(pair.left()))
                  .anyMatch(it -> it.contains("presents an annual report"));
              assertThat(labels(pair.right()))
                  .contains("Safeguarding boards' chairs present annual reports");
            });
  }

  @Test
  void what_differs_between_them_is_told_feature_by_feature() {
    Pair report =
        WALSALL_MEDWAY.get("duties").both().stream()
            .filter(pair -> labels(pair.right()).toString().contains("present annual reports"))
            .findFirst()
            .orElseThrow();
    assertThat(report.differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.feature()).isEqualTo("When in the year");
              assertThat(difference.right()).isEqualTo("Sep to Dec");
            });
  }

  @Test
  void the_partners_who_took_a_boards_place_are_matched_with_it() {
    assertThat(read("walsall", "sandwell").get("boards").both())
        .anySatisfy(
            pair -> {
              assertThat(labels(pair.left()))
                  .containsExactly("Walsall Safeguarding Children Board");
              assertThat(labels(pair.right()))
                  .containsExactly("Sandwell Children's Safeguarding Partnership");
              assertThat(pair.percent()).isEqualTo(90);
            });
  }

  @Test
  void everything_of_either_area_stands_in_one_place_and_only_one() {
    for (CloseReading reading : WALSALL_MEDWAY.values()) {
      List<String> left =
          Stream.concat(
                  reading.both().stream().flatMap(pair -> pair.left().stream()),
                  reading.onlyLeft().stream())
              .map(Thing::iri)
              .toList();
      assertThat(left).doesNotHaveDuplicates().allMatch(iri -> iri.contains("/walsall/"));
    }
    CloseReading duties = WALSALL_MEDWAY.get("duties");
    int matched = duties.both().stream().mapToInt(pair -> pair.left().size()).sum();
    assertThat(matched + duties.onlyLeft().size()).isEqualTo(66);
  }

  @Test
  void an_area_read_against_itself_differs_in_nothing() {
    Area medway = ALL.areas(List.of("medway")).get(0);
    CloseReading boards = ALL.closely(medway, medway).get(1);
    assertThat(boards.onlyLeft()).isEmpty();
    assertThat(boards.onlyRight()).isEmpty();
  }

  @Test
  void likeness_counts_what_both_have_and_leaves_out_what_one_has_not() {
    Similarity medwayWalsall = ALL.similarities(ALL.areas(List.of("medway", "walsall"))).get(0);
    assertThat(medwayWalsall.words())
        .contains("types of board: 4 of 9 in common")
        .contains("themes of priorities: not counted, since one has none");
    assertThat(medwayWalsall.share()).isBetween(0.0, 1.0);
  }

  private static List<String> labels(List<Thing> things) {
    return things.stream().map(Thing::label).toList();
  }

  private static Map<String, CloseReading> read(String left, String right) {
    List<Area> areas = ALL.areas(List.of(left, right));
    return ALL.closely(areas.get(0), areas.get(1)).stream()
        .collect(Collectors.toMap(each -> each.reading().slug(), Function.identity()));
  }
}
