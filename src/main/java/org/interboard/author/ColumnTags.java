package org.interboard.author;

/**
 * Counts the descriptions of columns in a part of a workbook by the local name of their tags: any
 * prefix may stand for the namespace.
 */
final class ColumnTags {
  private static final String NAME = "col";
  private static final int OUTSIDE = -1;
  private static final int ANOTHER = -2;

  private int spelt = OUTSIDE;
  private long count;

  long count() {
    return count;
  }

  // In UTF-16 a nought stands beside each letter.
  void see(byte letter) {
    if (letter == '<') {
      spelt = 0;
    } else if (letter != 0 && spelt != OUTSIDE) {
      spelt = within(letter);
    }
  }

  private int within(byte letter) {
    if (letter == ':') {
      return 0;
    }
    if (Character.isWhitespace(letter) || letter == '/' || letter == '>') {
      count += spelt == NAME.length() ? 1 : 0;
      return OUTSIDE;
    }
    boolean next = spelt >= 0 && spelt < NAME.length() && letter == NAME.charAt(spelt);
    return next ? spelt + 1 : ANOTHER;
  }
}
