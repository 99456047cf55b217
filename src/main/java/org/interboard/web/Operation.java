package org.interboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;

/** One thing that can be asked over HTTP, as programs and people are told of it. */
public record Operation(
    String method,
    String path,
    String summary,
    String description,
    List<Field> fields,
    List<String> forms,
    List<String> body,
    Optional<Question> question) {

  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

  /** One parameter: where it stands, what it means, which values there are. */
  public record Field(
      String name,
      String place,
      String description,
      boolean required,
      boolean repeatable,
      String type,
      List<String> values,
      Optional<String> example) {

    static Field of(Catalogue.Slot slot) {
      return new Field(
          slot.name(),
          "query",
          slot.description(),
          slot.required() && slot.fallback() == null,
          slot.repeatable(),
          slot.type(),
          slot.values(),
          Optional.ofNullable(slot.example()));
    }

    private static Field query(String name, String description, String type) {
      return new Field(name, "query", description, false, false, type, List.of(), Optional.empty());
    }
  }

  /** What a question can be asked with. */
  static Operation of(Question question, QuestionBook book) {
    Catalogue.Entry entry = Catalogue.Entry.of(question, book);
    List<Field> fields = new ArrayList<>(entry.parameters().stream().map(Field::of).toList());
    fields.add(Field.query(Wanted.LIMIT, "At most so many rows; all if not given.", "integer"));
    fields.add(Field.query(Wanted.OFFSET, "Leave out so many rows at the start.", "integer"));
    fields.add(
        Field.query(Wanted.RECEIPT, "The receipt of an earlier answer, to be checked.", "text"));
    fields.add(format(question));
    return new Operation(
        "get",
        "/api/questions/" + question.slug(),
        question.summary(),
        question.description(),
        fields,
        forms(question),
        List.of(),
        Optional.of(question));
  }

  private static Field format(Question question) {
    List<String> names =
        Wanted.offered(question).stream().map(Representation::name).distinct().toList();
    return new Field(
        Wanted.FORMAT,
        "query",
        "The form; without it, what the Accept header likes best.",
        false,
        false,
        "text",
        names,
        Optional.empty());
  }

  private static List<String> forms(Question question) {
    return Wanted.offered(question).stream().map(Representation::mediaType).distinct().toList();
  }

  /** What an address of the route table takes, as far as it is described. */
  static Operation of(Route route, String method) {
    String path = route.path().replaceAll("<([^>]+)>", "{$1}");
    Described described = Described.of(path);
    List<Field> fields = new ArrayList<>();
    Matcher names = IN_PATH.matcher(path);
    while (names.find()) {
      fields.add(field(names.group(1), "path", described.parameters()));
    }
    described.parameters().keySet().stream()
        .filter(name -> !path.contains("{" + name + "}"))
        .forEach(name -> fields.add(field(name, "query", described.parameters())));
    return new Operation(
        method,
        path,
        described.summary(),
        "",
        fields,
        described.forms(),
        method.equals("post") ? described.body() : List.of(),
        Optional.empty());
  }

  private static Field field(String name, String place, Map<String, Described.Field> known) {
    Described.Field field =
        known.getOrDefault(name, new Described.Field("Part of the address.", true, false, "text"));
    boolean required = place.equals("path") || field.required();
    return new Field(
        name,
        place,
        field.description(),
        required,
        field.repeatable(),
        field.type(),
        List.of(),
        Optional.empty());
  }
}
