package org.interboard.web;

import java.util.List;
import java.util.Map;
import org.interboard.question.Table;

/** A question with its fields as they were filled in, its answer, and the answer's other forms. */
public record AnswerPage(
    Catalogue.Entry entry, Map<String, List<String>> given, Table table, List<Link> downloads) {

  private static final int LISTED = 60;

  static AnswerPage of(
      Catalogue.Entry entry,
      Map<String, List<String>> given,
      Table table,
      List<Representation> forms) {
    String query = given.isEmpty() ? "" : Link.query(given) + "&";
    List<Link> downloads =
        forms.stream()
            .map(Representation::name)
            .distinct()
            .map(
                form ->
                    new Link(
                        form, "/api/questions/%s?%sformat=%s".formatted(entry.slug(), query, form)))
            .toList();
    return new AnswerPage(entry, given, table, downloads);
  }

  /** What was written for a parameter; several values are shown one after the other. */
  public String written(Catalogue.Slot slot) {
    return String.join(", ", given.getOrDefault(slot.name(), List.of()));
  }

  /** Whether a value of a list was chosen. */
  public boolean chosen(Catalogue.Slot slot, String value) {
    return given.getOrDefault(slot.name(), List.of()).contains(value);
  }

  /** Whether the values are few enough for a list to choose from. */
  public boolean choice(Catalogue.Slot slot) {
    return !slot.values().isEmpty() && slot.values().size() <= LISTED;
  }
}
