package org.interboard.web.act;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.author.FormSheet;
import org.interboard.graph.Limits;
import org.interboard.web.Problem;

/**
 * What the form of a draft brings, and what is to be done with it. A row that is open has a text
 * for each field, named {@code s4r12c3} by sheet, row and column; one that is closed has all its
 * texts in one, named {@code s4r12} and parted by tabulators.
 */
record DraftForm(Map<String, String> fields) {
  private static final int MOST_ROWS = 2_000;
  private static final String TAB = "\t";
  private static final Pattern NUMBERS = Pattern.compile("[a-z]+ s(\\d{1,2})(?:r(\\d{1,4}))?");

  /** Reads the body itself: a protocol has more fields than a server takes for a form's. */
  static DraftForm in(Context ctx) {
    byte[] body = bytes(ctx);
    if (body.length > Limits.USUAL.bytes()) {
      throw new Problem(413, "The form is larger than we take.");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        fields.put(decoded(parts[0]), decoded(parts[1]).replace("\r\n", "\n"));
      }
    }
    return new DraftForm(fields);
  }

  private static byte[] bytes(Context ctx) {
    try (InputStream in = ctx.bodyInputStream()) {
      return in.readNBytes((int) Limits.USUAL.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("The form did not arrive whole.");
    }
  }

  String action() {
    return fields.getOrDefault("do", "check");
  }

  String asOf() {
    return fields.getOrDefault("asOf", "");
  }

  /** Whether the page that it comes from told findings, so that the next one does too. */
  boolean isJudged() {
    return fields.containsKey("judged");
  }

  /** The sheets with the rows that were filled in, a row more or less where that is asked. */
  List<FormSheet> into(List<FormSheet> empty) {
    Matcher asked = NUMBERS.matcher(action());
    int changed = asked.matches() ? Integer.parseInt(asked.group(1)) : -1;
    return IntStream.range(0, empty.size())
        .mapToObj(
            at ->
                at == changed
                    ? changed(filled(at, empty.get(at)), asked)
                    : filled(at, empty.get(at)))
        .toList();
  }

  private FormSheet changed(FormSheet sheet, Matcher asked) {
    if (action().startsWith("add ")) {
      return sheet.longer();
    }
    int row = asked.group(2) == null ? -1 : Integer.parseInt(asked.group(2));
    boolean there = row >= 0 && row < sheet.rows().size();
    return there && action().startsWith("drop ") ? sheet.without(row) : sheet;
  }

  private FormSheet filled(int at, FormSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    while (has(at, rows.size()) && rows.size() < MOST_ROWS) {
      rows.add(row(at, rows.size(), sheet.columns().size()));
    }
    return sheet.with(rows);
  }

  private boolean has(int at, int row) {
    return fields.containsKey(name(at, row, 0)) || fields.containsKey(Opened.row(at, row));
  }

  private List<String> row(int at, int row, int columns) {
    String closed = fields.getOrDefault(Opened.row(at, row), "");
    String[] texts = closed.split(TAB, -1);
    return IntStream.range(0, columns)
        .mapToObj(
            column ->
                fields.getOrDefault(
                    name(at, row, column), column < texts.length ? texts[column] : ""))
        .toList();
  }

  /** What is to lie open: what did on the page, and what is asked to. */
  Opened opened(List<FormSheet> filled) {
    Set<String> sheets = new TreeSet<>();
    Set<String> rows = new TreeSet<>();
    for (int at = 0; at < filled.size(); at++) {
      if (fields.containsKey("listed-" + Opened.sheet(at))) {
        sheets.add(Opened.sheet(at));
      }
      for (int row = 0; row < filled.get(at).rows().size(); row++) {
        if (fields.containsKey(name(at, row, 0))) {
          rows.add(Opened.row(at, row));
        }
      }
    }
    return new Opened(sheets, rows).after(action(), filled);
  }

  /** A row that is closed, in one text. */
  static String closed(List<String> row) {
    String all = row.stream().map(text -> text.replace(TAB, " ")).collect(Collectors.joining(TAB));
    return all.replaceFirst(TAB + "+$", "");
  }

  static String name(int sheet, int row, int column) {
    return "s%dr%dc%d".formatted(sheet, row, column);
  }
}
