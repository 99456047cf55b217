package org.interboard.check;

/** What can be said of a requirement and a document. */
public enum State {
  MET("met", "M", "✓"),
  NOT_MET("not met", "N", "✗"),
  CANNOT_BE_TOLD("cannot be told", "?", "?"),
  NOT_APPLICABLE("not applicable", "–", "–");

  private final String words;
  private final String letter;
  private final String symbol;

  State(String words, String letter, String symbol) {
    this.words = words;
    this.letter = letter;
    this.symbol = symbol;
  }

  public String words() {
    return words;
  }

  /** One letter, for those who cannot tell the symbols apart. */
  public String letter() {
    return letter;
  }

  public String symbol() {
    return symbol;
  }

  /** The name as programs read it, such as {@code not-met}. */
  public String slug() {
    return words.replace(' ', '-');
  }
}
