package org.interboard.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The days on which a verdict may turn. The shapes only ever ask whether the day to judge at comes
 * before or after a date that stands in the data or in a shape, so that all days from one turn to
 * the next are judged alike.
 */
record Turns(NavigableSet<LocalDate> days) {
  private static final String DATE =
      "([12]\\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?";
  private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)" + DATE + "(?!\\d)");
  private static final Pattern DATED =
      Pattern.compile("^" + DATE + "(?:T\\S*|Z|[+-]\\d\\d:\\d\\d)?$");

  /** Those of whatever looks like a date in the shapes, and of the dates in the data. */
  static Turns of(Rules rules, List<Instrument> instruments) {
    NavigableSet<LocalDate> days = new TreeSet<>(found(rules.shapes().getGraph(), IN_TEXT));
    days.addAll(found(rules.common(), DATED));
    instruments.parallelStream()
        .map(each -> each.look(graph -> found(graph, DATED)))
        .forEachOrdered(days::addAll);
    return new Turns(days);
  }

  /** The turn from which on all is judged as on this day. */
  LocalDate before(LocalDate day) {
    return Optional.ofNullable(days.floor(day)).orElse(LocalDate.EPOCH.minusYears(1000));
  }

  private static Set<LocalDate> found(Graph graph, Pattern dates) {
    Set<String> texts = new HashSet<>();
    graph
        .find()
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .filterKeep(text -> dates == IN_TEXT || isDigit(text))
        .forEach(texts::add);
    return texts.stream()
        .flatMap(text -> dates.matcher(text).results())
        .flatMap(date -> around(date).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** The first day of a year, a month or a day, and the first one after it. */
  private static List<LocalDate> around(MatchResult date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return List.of(month.atDay(1), month.plusMonths(1).atDay(1));
    }
    LocalDate day = month.atDay(1).plusDays(Integer.parseInt(date.group(3)) - 1L);
    return List.of(day, day.plusDays(1));
  }
}
