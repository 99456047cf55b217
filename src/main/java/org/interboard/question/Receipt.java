package org.interboard.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer rests on: the publication of the data, the wording of the question, the values it
 * was asked with, and the day it is for, where it depends on one. Who asks the same again while the
 * first two are the same gets the same bytes.
 */
public record Receipt(
    String question,
    Map<String, List<String>> parameters,
    String dataVersion,
    String queryHash,
    Optional<String> asOf) {

  /** What is said of an answer that is the same on every day. */
  public static final String ANY_DAY = "any day";

  static Receipt of(Ask ask, String dataVersion) {
    return new Receipt(
        ask.question().slug(), ask.spelt(), dataVersion, ask.question().hash(), ask.asOf());
  }

  /** The day in words. */
  public String day() {
    return asOf.orElse(ANY_DAY);
  }

  /** The parameters in words, each value after its name. */
  public List<String> asked() {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }

  /** Publication and wording in one word that can be noted down and checked later. */
  public String token() {
    return dataVersion + "." + queryHash;
  }

  /** The name of a file with this answer, without its ending: letters, digits and hyphens only. */
  public String fileName() {
    List<String> values =
        parameters.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("asOf"))
            .map(entry -> entry.getKey() + "-" + String.join("-", entry.getValue()))
            .toList();
    String told = values.isEmpty() ? "" : "_" + shortened(plain(String.join("_", values)));
    return "interboard_%s%s_as-of-%s_data-%s".formatted(question, told, plain(day()), dataVersion);
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-|-$", "");
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100);
  }
}
