package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TextTable TABLE =
      new TextTable(
          List.of("Board", "Duty"),
          List.of(
              List.of("Health and wellbeing", "Presents the strategy"),
              List.of("Safety", "• one\n• two")));

  @Test
  void columns_are_aligned_and_lines_of_a_cell_stay_apart() {
    assertThat(TABLE.lines(80))
        .containsExactly(
            "Board                 Duty",
            "────────────────────  ─────────────────────",
            "Health and wellbeing  Presents the strategy",
            "Safety                • one",
            "                      • two");
  }

  @Test
  void long_cells_are_wrapped_between_words() {
    assertThat(TABLE.lines(26))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(26))
        .contains("wellbeing     strategy");
  }

  @Test
  void where_words_would_be_broken_each_row_becomes_a_record() {
    assertThat(TABLE.lines(16))
        .containsExactly(
            "Board  Health",
            "       and",
            "       wellbeing",
            "Duty   Presents",
            "       the",
            "       strategy",
            "",
            "Board  Safety",
            "Duty   • one",
            "       • two",
            "");
  }

  @Test
  void a_word_longer_than_a_line_is_broken_rather_than_lost() {
    TextTable iris = new TextTable(List.of("A"), List.of(List.of("https://w3id.org/interboard/")));
    assertThat(String.join("", iris.lines(16)))
        .contains("https://w3id.org")
        .contains("/interboard/");
  }
}
