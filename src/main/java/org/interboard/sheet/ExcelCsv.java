package org.interboard.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV for a spreadsheet program: it begins with the mark by which Excel knows UTF-8, and a text
 * that the program would take for a formula has an apostrophe before it (OWASP, CSV injection).
 */
public final class ExcelCsv {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private ExcelCsv() {}

  /** The sheet's heads and rows, each line ended as RFC 4180 has it. */
  public static byte[] of(Sheet sheet) {
    return (head(sheet) + rows(sheet)).getBytes(StandardCharsets.UTF_8);
  }

  /** What a file begins with, to which rows are added some at a time. */
  public static String head(Sheet sheet) {
    return sheet.heads().stream().map(ExcelCsv::field).collect(Collectors.joining(",", MARK, END));
  }

  /** The rows alone. */
  public static String rows(Sheet sheet) {
    return sheet.rows().stream().map(row -> line(row) + END).collect(Collectors.joining());
  }

  private static String line(List<Entry> row) {
    return row.stream()
        .map(entry -> entry.number() ? entry.text() : field(entry.text()))
        .collect(Collectors.joining(","));
  }

  private static String field(String text) {
    String safe = text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
