package org.interboard.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.question.Ask;
import org.interboard.question.Parameter;
import org.interboard.question.QuestionBook;

/** Questions of the book as they are asked here, and as any engine can be asked them. */
final class Asked {
  private Asked() {}

  /** The question about one area, or about all of them. */
  static Ask of(QuestionBook book, String slug, boolean oneArea) {
    return book.understand(slug, given(book, slug, oneArea));
  }

  /** The question about that area, if it takes one. */
  static Ask about(QuestionBook book, String slug, String area) {
    Map<String, List<String>> given = given(book, slug, true);
    given.computeIfPresent("area", (name, some) -> List.of(area));
    return book.understand(slug, given);
  }

  private static Map<String, List<String>> given(QuestionBook book, String slug, boolean oneArea) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    book.question(slug).parameters().stream()
        .filter(each -> each.required() || oneArea && each.name().equals("area"))
        .filter(each -> each.fallback().isEmpty())
        .forEach(each -> given.put(each.name(), List.of(some(book, each))));
    return given;
  }

  private static String some(QuestionBook book, Parameter parameter) {
    List<String> known = book.values(parameter);
    return known.isEmpty() || known.contains(parameter.example())
        ? parameter.example()
        : known.get(known.size() / 2);
  }

  /** The query in the words of SPARQL 1.1, with its values in it. */
  static String query(Ask ask) {
    return ask.query().toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
