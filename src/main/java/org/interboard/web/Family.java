package org.interboard.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interboard.graph.Packed;

/**
 * Questions about one subject, under the heading that {@code pages/families.csv} gives it; a
 * question is in the first family that has one of its tags.
 */
public record Family(String heading, List<Catalogue.Entry> questions) {
  private static final List<Kin> KIN =
      Packed.text("pages/families.csv").lines().skip(1).map(Kin::of).toList();
  private static final String OTHER = "Other questions";

  /** A heading, and the tags of the questions that stand below it. */
  private record Kin(String heading, List<String> tags) {
    static Kin of(String line) {
      String[] cells = line.split(",", 2);
      return new Kin(cells[0], List.of(cells[1].split(" ")));
    }

    boolean has(Catalogue.Entry question) {
      return question.tags().stream().anyMatch(tags::contains);
    }
  }

  static List<Family> of(List<Catalogue.Entry> questions) {
    return Stream.concat(KIN.stream().map(Kin::heading), Stream.of(OTHER))
        .map(heading -> new Family(heading, of(heading, questions)))
        .filter(family -> !family.questions().isEmpty())
        .toList();
  }

  private static List<Catalogue.Entry> of(String heading, List<Catalogue.Entry> questions) {
    return questions.stream().filter(question -> heading(question).equals(heading)).toList();
  }

  private static String heading(Catalogue.Entry question) {
    return KIN.stream()
        .filter(kin -> kin.has(question))
        .map(Kin::heading)
        .findFirst()
        .orElse(OTHER);
  }

  /** What an address within the page calls it. */
  public String anchor() {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
