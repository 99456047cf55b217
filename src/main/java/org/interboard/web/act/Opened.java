package org.interboard.web.act;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.author.FormSheet;

/**
 * What of the form lies open: sheets of which the rows are listed, named {@code s4}, and rows whose
 * fields can be written in, named {@code s4r12}.
 */
public record Opened(Set<String> sheets, Set<String> rows) {
  private static final Pattern ASKED =
      Pattern.compile("(open|close|list|fold|add|drop) (s\\d{1,2})(r\\d{1,4})?");

  static Opened nothing() {
    return new Opened(Set.of(), Set.of());
  }

  /** Whether an action concerns what is open, and no more than that and its rows. */
  static boolean is(String action) {
    return ASKED.matcher(action).matches();
  }

  static String sheet(int at) {
    return "s" + at;
  }

  static String row(int at, int row) {
    return "s%dr%d".formatted(at, row);
  }

  /** The same after an action, which has left these rows. */
  Opened after(String action, List<FormSheet> filled) {
    Matcher asked = ASKED.matcher(action);
    if (!asked.matches()) {
      return this;
    }
    String sheet = asked.group(2);
    String row = asked.group(3) == null ? "" : sheet + asked.group(3);
    return switch (asked.group(1)) {
      case "open" -> with(sheet, row);
      case "close" -> new Opened(sheets, without(rows, row));
      case "add" -> with(sheet, last(sheet, filled));
      case "drop" -> new Opened(sheets, folded(sheet));
      case "fold" -> new Opened(without(sheets, sheet), folded(sheet));
      default -> new Opened(and(sheets, sheet), rows);
    };
  }

  private static String last(String sheet, List<FormSheet> filled) {
    int at = Integer.parseInt(sheet.substring(1));
    return at < filled.size() ? row(at, filled.get(at).rows().size() - 1) : "";
  }

  private Opened with(String sheet, String row) {
    return new Opened(and(sheets, sheet), row.isEmpty() ? rows : and(rows, row));
  }

  private Set<String> folded(String sheet) {
    Set<String> left = new TreeSet<>(rows);
    left.removeIf(row -> row.startsWith(sheet + "r"));
    return left;
  }

  private static Set<String> and(Set<String> some, String one) {
    Set<String> more = new TreeSet<>(some);
    more.add(one);
    return more;
  }

  private static Set<String> without(Set<String> some, String one) {
    Set<String> fewer = new TreeSet<>(some);
    fewer.remove(one);
    return fewer;
  }
}
