package org.interboard.question;

import java.util.List;

/**
 * Why something asked cannot be answered: one sentence for people, and what could be asked instead.
 */
public sealed class Refusal extends RuntimeException permits UnknownQuestion, BadParameter {

  private static final int SHOWN = 60;
  private static final int LISTED = 12;
  private final transient List<String> instead;

  Refusal(String sentence, List<String> instead) {
    super(
        instead.isEmpty() ? sentence : sentence + " Possible: " + String.join(", ", instead) + ".");
    this.instead = List.copyOf(instead);
  }

  /** What is allowed, nearest first; empty where that cannot be listed. */
  public List<String> instead() {
    return instead;
  }

  private static String listed(List<String> instead) {
    String first = String.join(", ", instead.subList(0, Math.min(LISTED, instead.size())));
    return instead.size() <= LISTED ? first : first + " and others";
  }

  /** What the asker wrote, cut short and without characters that disturb a terminal or a page. */
  static String quoted(String written) {
    String plain = written.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
    return '"' + (plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…") + '"';
  }
}
