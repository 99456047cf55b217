package org.interboard.question;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.interboard.graph.BadFile;

/** Reads {@code .rq} files into questions, and says where a file is wrong. */
public final class QuestionReader {
  private QuestionReader() {}

  /** The questions of a folder from slug to text, in that order, or a {@link BadFile}. */
  public static List<Question> read(String folder, Map<String, String> texts) {
    return texts.entrySet().parallelStream()
        .map(text -> read(folder, text.getKey(), text.getValue()))
        .toList();
  }

  private static Question read(String folder, String slug, String text) {
    String file = "%s/%s.rq".formatted(folder, slug);
    try {
      return parse(slug, text);
    } catch (QueryParseException wrong) {
      throw new BadFile(file, wrong.getLine(), wrong.getColumn(), wrong.getMessage());
    } catch (JsonProcessingException wrong) {
      JsonLocation place = Optional.ofNullable(wrong.getLocation()).orElse(JsonLocation.NA);
      throw new BadFile(file, place.getLineNr(), place.getColumnNr(), wrong.getOriginalMessage());
    } catch (IllegalArgumentException wrong) {
      throw new BadFile(file, 1, 1, wrong.getMessage());
    }
  }

  private static Question parse(String slug, String text) throws JsonProcessingException {
    Head head = Head.of(text);
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    return new Question(
        slug,
        head.summary(),
        head.description(),
        head.tags(),
        parameters(head, query),
        head.columns(),
        picture(head, query),
        query,
        text);
  }

  private static Optional<Picture> picture(Head head, Query query) {
    head.drawn().stream()
        .flatMap(Picture::columns)
        .filter(column -> !query.getResultVars().contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw new IllegalArgumentException("its picture names no column: " + column);
            });
    return head.drawn();
  }

  private static List<Parameter> parameters(Head head, Query query) {
    List<Placeholder> open = new ArrayList<>(Placeholder.in(query));
    List<Parameter> parameters = new ArrayList<>();
    for (Head.Declared declared : head.parameters()) {
      Placeholder placeholder =
          open.stream()
              .filter(each -> each.name().equals(declared.name()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("no variable for parameter " + declared.name()));
      open.remove(placeholder);
      parameters.add(Parameter.of(declared, placeholder, head.defaultOf(declared.name())));
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "its head does not declare parameter " + open.get(0).name());
    }
    return List.copyOf(parameters);
  }
}
