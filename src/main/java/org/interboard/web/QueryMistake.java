package org.interboard.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interboard.graph.Vocabulary;

/** What is wrong with a query that is not SPARQL, in words that say how to mend it. */
final class QueryMistake {
  private static final int LONGEST = 40;
  private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([\\w.-]*):");
  private static final Pattern END = Pattern.compile("Encountered:? *\"? *<EOF>");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)(INSERT|DELETE|WITH|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b.*");

  /** What Jena says, and the sentence for it, with what it names in its order. */
  private static final Map<Pattern, String> KNOWN =
      Map.of(
          Pattern.compile("Non-group key variable in \\w+: (\\?\\w+)"),
          "%s stands beside a count or another aggregate: name it after GROUP BY.",
          Pattern.compile("already in-scope: (\\?\\w+)"),
          "%s has a value already: take another name after AS.",
          Pattern.compile("SELECT \\* not legal with GROUP BY"),
          "With GROUP BY, say what is selected in place of *.",
          Pattern.compile("Aggregate expression not legal"),
          "A count or another aggregate stands after SELECT, HAVING or ORDER BY alone.",
          Pattern.compile("Nested aggregate"),
          "No aggregate stands within another: put a SELECT of its own within { }.",
          Pattern.compile("Blank node label reuse not allowed at this point: (_:\\w+)"),
          "%s stands in two groups: put a variable in its place.",
          Pattern.compile("Mismatch: (\\d+) variables but (\\d+) values"),
          "VALUES names %s variables and gives %s values in a row.",
          Pattern.compile("Duplicate variable in result projection '(\\?\\w+)'"),
          "%s is selected twice.");

  // Neither markup nor what would change how the sentence is shown.
  private static final Pattern WORD = Pattern.compile("[^\\s<>&\\p{C}]{1," + LONGEST + "}");

  private QueryMistake() {}

  /** In a sentence; the place is that in the query, in lines and columns from 1. */
  static String said(String message, String query, int line, int column) {
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return undeclared(prefix.group(1));
    }
    return known(message).orElseGet(() -> misplaced(message, query, line, column));
  }

  private static Optional<String> known(String message) {
    return KNOWN.entrySet().stream()
        .flatMap(
            each ->
                each.getKey().matcher(message).results().map(found -> said(each.getValue(), found)))
        .findFirst();
  }

  private static String said(String sentence, MatchResult found) {
    return sentence.formatted(
        IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toArray());
  }

  private static String misplaced(String message, String query, int line, int column) {
    if (END.matcher(message).find()) {
      return ending(query);
    }
    return rest(query, line, column).map(QueryMistake::unexpected).orElse("It makes no sense.");
  }

  private static String undeclared(String prefix) {
    String iri =
        Optional.ofNullable(Vocabulary.PREFIXES.get(prefix)).orElse("the address it stands for");
    return "The prefix %1$s: is not declared. Put PREFIX %1$s: <%2$s> before the query."
        .formatted(prefix, iri);
  }

  private static String ending(String query) {
    boolean open =
        query.chars().filter(sign -> sign == '{').count()
            > query.chars().filter(sign -> sign == '}').count();
    return open ? "It ends too soon: a } is missing." : "It ends too soon.";
  }

  private static String unexpected(String rest) {
    Matcher word = WORD.matcher(rest);
    return word.lookingAt()
        ? "“%s” stands where something else is due.%s".formatted(word.group(), advice(word.group()))
        : "Something else is due at this place.";
  }

  private static String advice(String word) {
    if (UPDATE.matcher(word).matches()) {
      return " The graph can be read here, and not be changed.";
    }
    return switch (word) {
      case ";" -> " Within { } it parts two properties of the same thing, and nothing else.";
      case "," ->
          " It parts two values of a property, or arguments; variables are parted by spaces.";
      default -> "";
    };
  }

  /** What stands from the place to the end of its line, if the query goes on until there. */
  private static Optional<String> rest(String query, int line, int column) {
    return query
        .lines()
        .skip(Math.max(0, line - 1))
        .findFirst()
        .filter(text -> column >= 1 && column <= text.length())
        .map(text -> text.substring(column - 1));
  }
}
