package org.interboard.web;

import java.util.List;
import java.util.Map;
import org.interboard.question.Answer;
import org.interboard.question.Table;
import org.interboard.question.form.Form;

/** A question with its fields as they were filled in, its answer, and the answer's other forms. */
public record AnswerPage(
    Catalogue.Entry entry, Answer answer, Table table, List<Link> downloads, List<Link> pages) {

  private static final int LISTED = 60;
  private static final Map<String, String> TURNS =
      Map.of("first", "First", "prev", "Previous", "next", "Next", "last", "Last");

  static AnswerPage of(Catalogue.Entry entry, Wanted wanted, Answer answer) {
    List<Link> downloads =
        Form.of(answer.question()).stream()
            .map(form -> new Link(form.title(), wanted.address(form.slug())))
            .toList();
    List<Link> pages =
        Paging.pages(wanted.part(), answer.total(), wanted::address).entrySet().stream()
            .map(page -> new Link(TURNS.get(page.getKey()), page.getValue()))
            .toList();
    return new AnswerPage(entry, answer, answer.table(), downloads, pages);
  }

  /** How many rows there are, and which of them these are. */
  public String count() {
    int shown = answer.rows().size();
    String all = answer.total() == 1 ? "1 row" : "%,d rows".formatted(answer.total());
    return shown == answer.total()
        ? all
        : "%,d of %s, from number %,d".formatted(shown, all, answer.part().offset() + 1);
  }

  /** What was written for a parameter; several values are shown one after the other. */
  public String written(Catalogue.Slot slot) {
    return String.join(", ", given(slot));
  }

  /** Whether a value of a list was chosen. */
  public boolean chosen(Catalogue.Slot slot, String value) {
    return given(slot).contains(value);
  }

  private List<String> given(Catalogue.Slot slot) {
    return answer.receipt().parameters().getOrDefault(slot.name(), List.of());
  }

  /** Whether the values are few enough for a list to choose from. */
  public boolean choice(Catalogue.Slot slot) {
    return !slot.values().isEmpty() && slot.values().size() <= LISTED;
  }

  /** Whether several values are chosen, so that the list has to show them. */
  public boolean several(Catalogue.Slot slot) {
    return given(slot).size() > 1;
  }
}
