package org.interboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matching by meaning, on invented duties. */
class MatchingTest {
  private static final List<Feature> FEATURES =
      List.of(
          new Feature("bearer", "Who must", 3, false),
          new Feature("action", "What is done", 3, true),
          new Feature("object", "To what", 3, true),
          new Feature("frequency", "How often", 0, false));
  private static final Reading READING =
      new Reading(1, "duties", "Duties", "", 0.7, FEATURES, null, "");
  private static final Kinship KINSHIP =
      Kinship.none()
          .add(true, "lscb", "scp")
          .add(false, "present", "inform")
          .add(false, "submit", "inform");

  @Test
  void a_duty_in_other_words_is_the_same_duty() {
    Thing left = duty("Shows its yearly report", "lscb", "present", "report", "yearly");
    Thing right =
        duty("Lays the report of the year before them", "lscb", "present", "report", "yearly");
    assertThat(pairs(left, right)).singleElement().matches(Pair::same);
  }

  @Test
  void the_same_words_for_another_matter_are_another_duty() {
    Thing left = duty("Reports", "lscb", "present", "report", "yearly");
    Thing right = duty("Reports", "hwb", "decide", "plan", "yearly");
    assertThat(pairs(left, right)).isEmpty();
  }

  @Test
  void a_type_that_took_anothers_place_is_kin_and_the_change_is_told() {
    Pair pair =
        pairs(
                duty("a", "lscb", "present", "report", "yearly"),
                duty("b", "scp", "present", "report", "yearly"))
            .get(0);
    assertThat(pair.differences()).containsExactly(new Pair.Difference("Who must", "lscb", "scp"));
    assertThat(pair.percent()).isEqualTo(97);
  }

  @Test
  void another_frequency_is_told_as_a_difference_and_does_not_part_them() {
    Pair pair =
        pairs(
                duty("a", "lscb", "present", "report", "yearly"),
                duty("b", "lscb", "submit", "report", "quarterly"))
            .get(0);
    assertThat(pair.differences())
        .extracting(Pair.Difference::feature)
        .containsExactly("What is done", "How often");
  }

  @Test
  void what_only_one_says_in_two_duties_joins_the_one_of_the_other() {
    Thing whole = duty("both reports", "lscb", "present", "report", "yearly");
    Thing first = duty("the first", "lscb", "present", "report", "yearly");
    Thing second = duty("the second", "lscb", "present", "report", "monthly");
    List<Pair> pairs = new Matching(READING, KINSHIP).pairs(List.of(whole), List.of(first, second));
    assertThat(pairs).singleElement().satisfies(pair -> assertThat(pair.right()).hasSize(2));
  }

  @Test
  void a_feature_that_neither_states_does_not_count() {
    Thing left = thing("a", Map.of("action", "present", "object", "report"));
    Thing right = thing("b", Map.of("action", "present", "object", "report"));
    assertThat(pairs(left, right)).singleElement().matches(pair -> pair.percent() == 100);
  }

  private static List<Pair> pairs(Thing left, Thing right) {
    return new Matching(READING, KINSHIP).pairs(List.of(left), List.of(right));
  }

  private static Thing duty(
      String label, String bearer, String action, String object, String frequency) {
    return thing(
        label,
        Map.of("bearer", bearer, "action", action, "object", object, "frequency", frequency));
  }

  private static Thing thing(String label, Map<String, String> features) {
    Map<String, Set<Value>> values =
        features.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        Stream.of(new Value(each.getValue(), each.getValue()))
                            .collect(Collectors.toSet())));
    return new Thing("urn:" + label, label, values, List.of());
  }
}
