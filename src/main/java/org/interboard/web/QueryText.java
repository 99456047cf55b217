package org.interboard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.interboard.graph.BadFile;
import org.interboard.graph.Strict;
import org.interboard.web.guard.Limit;

/** Reads the text of a query: SPARQL 1.1 and nothing beyond it. */
final class QueryText {
  // Relative names in a query mean nothing here, and must not be taken for files.
  private static final String BASE = "https://w3id.org/interboard/";

  // Mistakes of spelling carry their place in the message alone, those of grammar there as well.
  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d{1,9}), column (\\d{1,9})");

  // Jena would put another character for one that is none: a half of a pair, or beyond the last.
  private static final Pattern NO_CHARACTER =
      Pattern.compile(
          "(?<!\\\\)(?:\\\\\\\\)*\\\\U(?!0000[0-9A-Ca-cE-Fe-f]|0000[Dd][0-7]|000[1-9A-Fa-f]|0010)");

  private QueryText() {}

  /** What a body says in UTF-8; nothing is made of what is not. */
  static String in(HttpServletRequest request) {
    try (InputStream body = request.getInputStream()) {
      return new Strict("query").text(body.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadFile bad) {
      throw Problem.badRequest("The query cannot be read: " + bad.reason() + ".")
          .with("line", bad.line())
          .with("column", bad.column());
    }
  }

  /** The query, or a {@link Problem} of 400 with the place where it goes wrong. */
  static Query parse(String text) {
    Limit.QUERY_LENGTH.hold(text.length());
    if (text.isBlank()) {
      throw Problem.badRequest("The query is empty.");
    }
    if (NO_CHARACTER.matcher(text).find()) {
      throw Problem.badRequest("The query names a character by \\U that there is not.");
    }
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw unreadable(e, text);
    } catch (QueryException e) {
      throw unreadable(String.valueOf(e.getMessage()), text, 0, 0);
    }
  }

  private static Problem unreadable(QueryParseException e, String text) {
    if (e.getCause() instanceof StackOverflowError) {
      return Limit.NESTING.refusal();
    }
    String message = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? unreadable(message, text, number(place.group(1)), number(place.group(2)))
        : unreadable(message, text, e.getLine(), e.getColumn());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Problem unreadable(String message, String text, int line, int column) {
    Problem problem =
        Problem.badRequest(
            "The query is not SPARQL 1.1. " + QueryMistake.said(message, text, line, column));
    return line > 0 ? problem.with("line", line).with("column", column) : problem;
  }
}
