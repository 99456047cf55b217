package org.interboard.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of an {@code ask} command: at most one question, and {@code --name value} pairs. */
record Asked(Optional<String> question, Map<String, List<String>> given) {

  /** Reads the words, or says in a {@link Misuse} which one makes no sense. */
  static Asked read(List<String> words) {
    Deque<String> left = new ArrayDeque<>(words);
    Map<String, List<String>> given = new LinkedHashMap<>();
    List<String> questions = new ArrayList<>();
    while (!left.isEmpty()) {
      String word = left.pop();
      if (word.startsWith("--")) {
        String[] parts = word.substring(2).split("=", 2);
        String value = parts.length == 2 ? parts[1] : next(left, word);
        given.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(value);
      } else {
        questions.add(word);
      }
    }
    if (questions.size() > 1) {
      throw new Misuse("One question at a time: " + String.join(", ", questions) + ".");
    }
    return new Asked(questions.stream().findFirst(), given);
  }

  private static String next(Deque<String> left, String option) {
    if (left.isEmpty()) {
      throw new Misuse("A value is missing after " + option + ".");
    }
    return left.pop();
  }
}
