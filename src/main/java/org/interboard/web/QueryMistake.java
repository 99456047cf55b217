package org.interboard.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.graph.Vocabulary;

/** What is wrong with a query that is not SPARQL, in words that say how to mend it. */
final class QueryMistake {
  private static final int LONGEST = 40;
  private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([\\w.-]*):");
  private static final Pattern UNGROUPED =
      Pattern.compile("Non-group key variable in \\w+: (\\?\\w+)");
  private static final Pattern END = Pattern.compile("Encountered:? *\"? *<EOF>");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)(INSERT|DELETE|WITH|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b.*");

  // Neither markup nor what would change how the sentence is shown.
  private static final Pattern WORD = Pattern.compile("[^\\s<>&\\p{C}]{1," + LONGEST + "}");

  private QueryMistake() {}

  /** In a sentence; the place is that in the query, in lines and columns from 1. */
  static String said(String message, String query, int line, int column) {
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return undeclared(prefix.group(1));
    }
    Matcher variable = UNGROUPED.matcher(message);
    if (variable.find()) {
      return "%s stands beside a count or another aggregate: name it after GROUP BY."
          .formatted(variable.group(1));
    }
    return Optional.of(message)
        .filter(any -> !END.matcher(any).find())
        .flatMap(any -> rest(query, line, column))
        .map(QueryMistake::unexpected)
        .orElseGet(() -> ending(query));
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
