package org.interboard.question;

import java.util.List;

/**
 * Why something asked cannot be answered: one sentence for people, and what could be asked instead.
 */
public sealed class Refusal extends RuntimeException permits UnknownQuestion, BadParameter {

  private static final int SHOWN = 60;
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

  /** What the asker wrote, cut short and without characters that disturb a terminal or a page. */
  public static String quoted(String written) {
    String plain = written.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
    return '"' + (plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…") + '"';
  }
}
