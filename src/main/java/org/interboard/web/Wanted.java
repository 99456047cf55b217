package org.interboard.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interboard.question.Ask;
import org.interboard.question.Part;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;

/**
 * What a request to a question's address asks for: the question with its values, the form (none of
 * them is HTML), the rows, and the receipt that is to be checked.
 */
record Wanted(Ask ask, Optional<Form> form, Part part, Optional<String> receipt) {
  static final String FORMAT = "format";
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  static final String RECEIPT = "receipt";
  private static final Set<String> OURS = Set.of(FORMAT, LIMIT, OFFSET, RECEIPT);

  static Wanted in(Context ctx, QuestionBook book) {
    String[] path = ctx.pathParam("slug").split("\\.", 2);
    Question question = book.question(path[0]);
    Optional<Form> form = path.length == 2 ? ended(path[1], question) : negotiated(ctx, question);
    Map<String, List<String>> given = QueryString.of(ctx);
    given.keySet().removeAll(OURS);
    return new Wanted(
        book.understand(question.slug(), given),
        form,
        Paging.in(ctx),
        Optional.ofNullable(ctx.queryParam(RECEIPT)).filter(token -> !token.isBlank()));
  }

  /** What a page for people asks for: rows to look at, and no file. */
  static Wanted page(Context ctx, QuestionBook book) {
    Map<String, List<String>> given = QueryString.of(ctx);
    given.keySet().removeAll(OURS);
    return new Wanted(
        book.understand(ctx.pathParam("slug"), given),
        Optional.empty(),
        Paging.in(ctx),
        Optional.empty());
  }

  /** All of an answer, once in each form of which programs and people ask most. */
  static List<Wanted> each(Ask ask) {
    List<Optional<Form>> forms =
        List.of(
            Optional.empty(),
            Optional.of(Form.JSON_ROWS),
            Optional.of(Form.SPARQL_JSON),
            Optional.of(Form.CSV));
    return forms.stream()
        .filter(form -> form.map(Form.of(ask.question())::contains).orElse(true))
        .map(form -> new Wanted(ask, form, Part.WHOLE, Optional.empty()))
        .toList();
  }

  /** All forms of the question's answer, HTML last: it is what people get, not programs. */
  static List<Representation> offered(Question question) {
    return Stream.concat(
            Form.of(question).stream().map(Representation::of), Stream.of(Representation.HTML))
        .toList();
  }

  private static Optional<Form> negotiated(Context ctx, Question question) {
    return form(question, Negotiation.choose(ctx, offered(question)).name());
  }

  private static Optional<Form> ended(String ending, Question question) {
    List<String> known = offered(question).stream().map(Representation::name).toList();
    if (!known.contains(ending)) {
      throw Problem.notFound("This answer has no form of that ending.").with("allowed", known);
    }
    return form(question, ending);
  }

  private static Optional<Form> form(Question question, String name) {
    return Form.of(question).stream().filter(form -> form.slug().equals(name)).findFirst();
  }

  Representation representation() {
    return form.map(Representation::of).orElse(Representation.HTML);
  }

  /** Where these rows are in this form, whatever a client accepts. */
  String address() {
    return addressOf(representation().name(), part);
  }

  String address(Part part) {
    return addressOf(representation().name(), part);
  }

  String address(String format) {
    return addressOf(format, part);
  }

  /** The page with other rows of the same answer. */
  String page(Part part) {
    return address("/questions/" + ask.question().slug(), part);
  }

  private String addressOf(String format, Part part) {
    return address("/api/questions/%s.%s".formatted(ask.question().slug(), format), part);
  }

  private String address(String path, Part part) {
    Map<String, List<String>> query = new LinkedHashMap<>(ask.spelt());
    part.limit().ifPresent(limit -> query.put(LIMIT, List.of(String.valueOf(limit))));
    if (part.offset() > 0) {
      query.put(OFFSET, List.of(String.valueOf(part.offset())));
    }
    return query.isEmpty() ? path : path + "?" + Link.query(query);
  }
}
