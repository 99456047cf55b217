package org.interboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;

/** All questions as they are listed at {@code /api/questions}, for programs and for pages. */
public record Catalogue(List<Entry> questions) {

  /** One question and how to ask it. */
  public record Entry(
      String slug, String question, String description, List<String> tags, List<Slot> parameters) {

    static Entry of(Question question, QuestionBook book) {
      return new Entry(
          question.slug(),
          question.summary(),
          question.description(),
          question.tags(),
          question.parameters().stream().map(each -> Slot.of(each, book.values(each))).toList());
    }

    /** The question with the example of each parameter that must be given. */
    public String exampleAddress() {
      String query =
          parameters.stream()
              .filter(Slot::required)
              .map(slot -> Link.pair(slot.name(), slot.example()))
              .collect(Collectors.joining("&"));
      return "/api/questions/" + slug + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page on which the question is asked with that example. */
    public String page() {
      return exampleAddress().replaceFirst("^/api", "");
    }
  }

  /** One parameter; {@code values} are those that the graph knows, empty where any will do. */
  public record Slot(
      String name,
      String type,
      boolean required,
      boolean repeatable,
      @JsonProperty("default") String fallback,
      String description,
      String example,
      List<String> values) {

    /** A value as people read it, such as {@code Health and wellbeing board}. */
    public static String shown(String value) {
      return value.matches("[a-z][a-z-]*")
          ? Character.toUpperCase(value.charAt(0)) + value.substring(1).replace('-', ' ')
          : value;
    }

    static Slot of(Parameter parameter, List<String> values) {
      return new Slot(
          parameter.name(),
          parameter.type().slug(),
          parameter.required(),
          parameter.repeatable(),
          parameter.fallback().orElse(null),
          parameter.description(),
          parameter.example(),
          values);
    }
  }

  static Catalogue of(QuestionBook book) {
    return new Catalogue(
        book.questions().stream().map(question -> Entry.of(question, book)).toList());
  }

  /** The questions in the families that the page of questions shows. */
  public List<Family> families() {
    return Family.of(questions);
  }

  Entry entry(Question question) {
    return questions.stream()
        .filter(entry -> entry.slug().equals(question.slug()))
        .findFirst()
        .orElseThrow();
  }
}
