package org.interboard.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question with its fields as they were filled in, and what is wrong with one of them. */
public record QuestionForm(
    Catalogue.Entry entry, Map<String, List<String>> given, Optional<Wrong> wrong) {
  private static final int LISTED = 60;

  /** What is wrong with the value of a parameter, and which values there are instead. */
  public record Wrong(String parameter, String message, List<String> instead) {}

  /** What was written for a parameter; several values are shown one after the other. */
  public String written(Catalogue.Slot slot) {
    return String.join(", ", values(slot));
  }

  /** Whether a value of a list was chosen. */
  public boolean chosen(Catalogue.Slot slot, String value) {
    return values(slot).contains(value);
  }

  private List<String> values(Catalogue.Slot slot) {
    return given.getOrDefault(slot.name(), List.of());
  }

  /** Whether the values are few enough for a list to choose from. */
  public boolean choice(Catalogue.Slot slot) {
    return !slot.values().isEmpty() && slot.values().size() <= LISTED;
  }

  /** Whether several values are chosen, so that the list has to show them. */
  public boolean several(Catalogue.Slot slot) {
    return values(slot).size() > 1;
  }

  /** How the field is to be filled in by a browser. */
  public String type(Catalogue.Slot slot) {
    return switch (slot.type()) {
      case "date" -> "date";
      case "integer" -> "number";
      default -> "text";
    };
  }

  public boolean isWrong(Catalogue.Slot slot) {
    return wrong.filter(each -> each.parameter().equals(slot.name())).isPresent();
  }
}
