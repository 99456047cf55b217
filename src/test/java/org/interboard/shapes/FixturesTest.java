package org.interboard.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interboard.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape is seen failing: {@code shapes/<requirement>/invalid.<why>.ttl} spoils one thing of
 * {@code base.ttl}, {@code expected.csv} says which shapes find it; {@code valid.<why>.ttl} is a
 * near miss that none may find.
 */
class FixturesTest {
  private static final String HEADER = "fixture,requirement,shape,weight";
  private static final Map<String, List<String>> EXPECTED = expected();

  static List<Fixture> invalid() {
    return Fixture.all("invalid");
  }

  static List<Fixture> valid() {
    return Fixture.all("valid");
  }

  @Test
  void the_base_meets_every_requirement() {
    assertThat(Fixture.findings(Fixture.base(), Fixture.TODAY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void what_is_spoilt_is_found_and_nothing_else(Fixture fixture) {
    assertThat(found(fixture)).isEqualTo(EXPECTED.getOrDefault(fixture.name(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void what_is_found_is_told_by_names(Fixture fixture) {
    assertThat(fixture.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.message() + finding.about() + finding.path())
                    .doesNotContain("{", "http", "_:"))
        .allSatisfy(finding -> assertThat(finding.suggestion()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_near_miss_is_not_found(Fixture fixture) {
    assertThat(fixture.findings()).isEmpty();
  }

  @Test
  void every_expectation_has_its_fixture() {
    assertThat(EXPECTED.keySet())
        .isEqualTo(invalid().stream().map(Fixture::name).collect(Collectors.toSet()));
  }

  @Test
  void the_shapes_seen_failing_are_the_shapes_declared() {
    Set<String> seen =
        EXPECTED.values().stream()
            .flatMap(List::stream)
            .map(line -> line.split(",")[1])
            .filter(shape -> !shape.startsWith("undeclared ")) // found by the check, not by a shape
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen).isEqualTo(new TreeSet<>(Shapes.declared()));
  }

  @Test
  void every_requirement_has_a_near_miss() {
    assertThat(valid().stream().map(fixture -> fixture.name().split("/")[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(Shapes.requirements().keySet());
  }

  private static List<String> found(Fixture fixture) {
    return fixture.findings().stream().map(FixturesTest::line).distinct().sorted().toList();
  }

  private static String line(Finding finding) {
    return "%s,%s,%s".formatted(finding.requirement(), finding.cause(), finding.severity());
  }

  private static Map<String, List<String>> expected() {
    return Fixture.text("expected.csv")
        .lines()
        .filter(line -> !line.equals(HEADER))
        .map(line -> line.split(",", 2))
        .collect(
            Collectors.groupingBy(
                cells -> cells[0],
                TreeMap::new,
                Collectors.mapping(cells -> cells[1], Collectors.toList())));
  }
}
