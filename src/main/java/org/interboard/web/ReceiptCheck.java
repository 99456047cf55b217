package org.interboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the receipt of an earlier answer with the answer of today: equal, or a problem of 409
 * that says what has changed since.
 */
final class ReceiptCheck {
  private static final Pattern TOKEN =
      Pattern.compile("([0-9a-f]{16})\\.([0-9a-f]{16})(?:\\.([0-9a-f]{16}))?");

  private ReceiptCheck() {}

  /** The whole receipt: what the answer rests on, and the sum of its bytes. */
  static String whole(String token, String digest) {
    return token + "." + digest;
  }

  static void check(String earlier, String now) {
    Matcher then = TOKEN.matcher(earlier);
    Matcher today = TOKEN.matcher(now);
    if (!then.matches() || !today.matches()) {
      throw Problem.badRequest("A receipt looks like " + now + ".")
          .with("parameter", Wanted.RECEIPT);
    }
    List<String> changed = changed(then, today);
    if (!changed.isEmpty()) {
      throw new Problem(409, "Since this receipt was given, there changed: " + words(changed))
          .with("receipt", earlier)
          .with("now", now)
          .with("changed", changed);
    }
  }

  private static List<String> changed(Matcher then, Matcher today) {
    List<String> parts = List.of("the data", "the question", "the answer");
    List<String> changed = new ArrayList<>();
    for (int part = 1; part <= parts.size(); part++) {
      if (then.group(part) != null && !then.group(part).equals(today.group(part))) {
        changed.add(parts.get(part - 1));
      }
    }
    return changed;
  }

  private static String words(List<String> changed) {
    String why =
        changed.equals(List.of("the answer"))
            ? " (or it was another form, other rows or other values: ask at the same address)"
            : "";
    return String.join(", ", changed) + why + ".";
  }
}
