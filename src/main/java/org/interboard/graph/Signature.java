package org.interboard.graph;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of file that are often handed in by mistake, told apart by how they begin. */
public enum Signature {
  PACKED("PK\\x03\\x04", "a workbook or another packed file"),
  OLD_OFFICE("\\xD0\\xCF\\x11\\xE0", "an old workbook or document"),
  PDF("%PDF-", "a PDF"),
  RICH_TEXT("\\{\\\\rtf", "a document in rich text"),
  PICTURE("\\x89PNG|\\xFF\\xD8\\xFF|GIF8", "a picture"),
  COMPRESSED("\\x1F\\x8B|7z\\xBC\\xAF|BZh|Rar!", "a compressed file"),
  WEB_PAGE("(?i)\\s*<(!doctype\\s+)?html\\b", "a web page");

  private static final int BEGINNING = 64;
  private final Pattern start;
  private final String said;

  Signature(String start, String said) {
    this.start = Pattern.compile(start);
    this.said = said;
  }

  /** The kind of what begins like this, or nothing where it may be a text in any syntax. */
  public static Optional<Signature> of(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of(values())
        .filter(kind -> kind.start.matcher(beginning).lookingAt())
        .findFirst();
  }

  /** What to do with such a file that states a protocol. */
  String mending() {
    return this == PACKED
        ? "\"interboard convert\" writes Turtle from a workbook"
        : "state the protocol in the workbook that \"interboard template\" writes";
  }

  /** The kind with its article, to stand in a sentence. */
  public String said() {
    return said;
  }
}
