package org.interboard.web.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons how large a regular expression is when its counted repeats are written out, before that
 * is done: {@code ((a{100}){100}){100}} takes a million steps.
 */
final class PatternSize {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\\\\[pP]\\{[^}]*}|\\\\.|\\[\\^?]?(?:\\\\.|[^\\]\\\\])*]|\\{(\\d{1,6})(?:,(\\d{0,6}))?}|.");

  private final Deque<Long> outside = new ArrayDeque<>();
  private long inside;
  private long last;

  private PatternSize() {}

  static long of(String pattern) {
    PatternSize size = new PatternSize();
    Matcher tokens = TOKEN.matcher(pattern);
    while (tokens.find()) {
      size.read(tokens);
    }
    return size.inside + size.last + size.outside.stream().mapToLong(Long::longValue).sum();
  }

  private void read(Matcher token) {
    if (token.group(1) != null) {
      last = Math.min(Integer.MAX_VALUE, last * times(token));
    } else if (token.group().equals("(")) {
      outside.push(inside + last);
      inside = 0;
      last = 0;
    } else if (token.group().equals(")")) {
      last = inside + last + 1;
      inside = outside.isEmpty() ? 0 : outside.pop();
    } else {
      inside += last;
      last = 1;
    }
  }

  private static long times(Matcher repeat) {
    String most = repeat.group(2) == null ? "" : repeat.group(2);
    long least = Math.max(1, Long.parseLong(repeat.group(1)));
    return most.isEmpty() ? least : Math.max(least, Long.parseLong(most));
  }
}
