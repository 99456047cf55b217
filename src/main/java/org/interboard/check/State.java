package org.interboard.check;

/** What can be said of a requirement and a document. */
public enum State {
  MET("met", "M", "✓", "passed"),
  NOT_MET("not met", "N", "✗", "failed"),
  CANNOT_BE_TOLD("cannot be told", "?", "?", "cantTell"),
  NOT_APPLICABLE("not applicable", "–", "–", "inapplicable");

  private final String words;
  private final String letter;
  private final String symbol;
  private final String outcome;

  State(String words, String letter, String symbol, String outcome) {
    this.words = words;
    this.letter = letter;
    this.symbol = symbol;
    this.outcome = outcome;
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

  /** The local name of the outcome in the W3C's Evaluation and Report Language. */
  public String outcome() {
    return outcome;
  }

  /** The name as programs read it, such as {@code not-met}. */
  public String slug() {
    return words.replace(' ', '-');
  }
}
