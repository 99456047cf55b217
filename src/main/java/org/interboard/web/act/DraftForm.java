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
import java.util.stream.IntStream;
import org.interboard.author.FormSheet;
import org.interboard.graph.Limits;
import org.interboard.web.Problem;

/**
 * What the form of a draft brings: a text for each field, named {@code s4r12c3} by sheet, row and
 * column, and what is to be done with it.
 */
record DraftForm(Map<String, String> fields) {
  private static final int MOST_ROWS = 2_000;

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

  /** The sheets with the rows that were filled in. */
  List<FormSheet> into(List<FormSheet> empty) {
    return IntStream.range(0, empty.size()).mapToObj(at -> filled(at, empty.get(at))).toList();
  }

  private FormSheet filled(int at, FormSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    while (fields.containsKey(name(at, rows.size(), 0)) && rows.size() < MOST_ROWS) {
      int row = rows.size();
      rows.add(
          IntStream.range(0, sheet.columns().size())
              .mapToObj(column -> fields.getOrDefault(name(at, row, column), ""))
              .toList());
    }
    return sheet.with(rows);
  }

  static String name(int sheet, int row, int column) {
    return "s%dr%dc%d".formatted(sheet, row, column);
  }
}
