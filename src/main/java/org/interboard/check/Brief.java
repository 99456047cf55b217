package org.interboard.check;

/** Cuts what a draft says to what a reader needs of it, so that no report grows beyond its use. */
final class Brief {
  private static final int NAME = 200;
  private static final int SENTENCE = 500;

  private Brief() {}

  /** Of what a thing is called, the first 200 characters. */
  static String name(String text) {
    return cut(NAME, text);
  }

  /** Of what is said of it, the first 500. */
  static String sentence(String text) {
    return cut(SENTENCE, text);
  }

  /** Never between the two halves of one character. */
  private static String cut(int longest, String text) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }
}
