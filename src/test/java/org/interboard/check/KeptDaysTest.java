package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;

/** Reports on what is published are kept within a size, whatever days are asked for. */
class KeptDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final Rules RULES = Check.rules(GRAPH);
  private static final List<Instrument> ONE = Instrument.in(GRAPH).subList(0, 1);

  @Test
  void a_day_is_judged_once_while_there_is_room() {
    KeptDays days = new KeptDays(Long.MAX_VALUE);
    Published first = judged(days, 0);
    judged(days, 1);
    assertThat(judged(days, 0)).isSameAs(first);
  }

  @Test
  void the_day_that_was_asked_for_longest_ago_makes_room() {
    long one = judged(new KeptDays(Long.MAX_VALUE), 0).bytes();
    KeptDays days = new KeptDays(2 * one + one / 2);
    Published first = judged(days, 0);
    Published second = judged(days, 1);
    judged(days, 0);
    judged(days, 2);
    judged(days, 2);
    assertThat(judged(days, 0)).isSameAs(first);
    assertThat(judged(days, 1)).isNotSameAs(second);
  }

  @Test
  void the_last_one_is_kept_however_large() {
    KeptDays days = new KeptDays(1);
    Published first = judged(days, 0);
    assertThat(first.bytes()).isPositive();
    assertThat(judged(days, 0)).isSameAs(first);
  }

  private static Published judged(KeptDays days, int later) {
    LocalDate day = FIRST.plusDays(later);
    Published published = days.on(day, asked -> new Published(RULES, ONE, asked));
    published.reports(day);
    return published;
  }
}
