package org.interboard.web.linked;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.interboard.graph.Vocabulary;
import org.interboard.question.Nearest;

/**
 * What someone who asked for a thing that is not there most likely wants: things of nearly that
 * name, and then the area, its instrument and its boards.
 */
final class Nearby {
  private static final int MOST = 5;
  private static final String AREA = "area";
  private static final List<String> OF_INTEREST =
      List.of(AREA, "instrument", "board", "priority", "duty", "document", "role", "agency");

  private final String iri;
  private final List<String> path;
  private final Collection<String> known;

  private Nearby(String iri, Collection<String> known) {
    this.iri = iri;
    this.known = known;
    this.path = path(iri);
  }

  /** At most five of the IRIs known, the likeliest first. */
  static List<String> to(String iri, Collection<String> known) {
    return iri.startsWith(Vocabulary.ID)
        ? new Nearby(iri, known).nearest()
        : Nearest.to(iri, known);
  }

  private List<String> nearest() {
    List<String> named = known.stream().filter(this::isOfThatName).map(Nearby::local).toList();
    return Stream.concat(
            Nearest.to(local(iri), named).stream().map(Vocabulary.ID::concat), around())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private boolean isOfThatName(String other) {
    String name = last(path);
    int most = Math.max(1, name.length() / 3);
    return isOfInterest(other) && new LevenshteinDistance(most).apply(name, last(path(other))) >= 0;
  }

  private boolean isOfInterest(String other) {
    return OF_INTEREST.contains(kind(path(other))) || kind(path(other)).equals(kind(path));
  }

  /** The area and what stands out in it, first what is of the kind asked for; else every area. */
  private Stream<String> around() {
    List<String> here = known.stream().filter(this::isHere).filter(this::isOfInterest).toList();
    Comparator<String> order =
        Comparator.comparing((String other) -> !kind(path(other)).equals(kind(path)))
            .thenComparing(other -> OF_INTEREST.indexOf(kind(path(other))))
            .thenComparing(Comparator.naturalOrder());
    return here.isEmpty()
        ? known.stream().filter(other -> other.startsWith(Vocabulary.ID + AREA + "/")).sorted()
        : here.stream().sorted(order);
  }

  private boolean isHere(String other) {
    String area = path.get(0);
    return other.startsWith(Vocabulary.ID + area + "/")
        || other.equals(Vocabulary.ID + AREA + "/" + area);
  }

  /**
   * An area is called area/medway and a board medway/board/…: the kind is its first or second word.
   */
  private static String kind(List<String> path) {
    return path.size() < 3 ? path.get(0) : path.get(1);
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  private static List<String> path(String iri) {
    return List.of(local(iri).toLowerCase(Locale.ROOT).split("/", -1));
  }

  private static String local(String iri) {
    return iri.startsWith(Vocabulary.ID) ? iri.substring(Vocabulary.ID.length()) : iri;
  }
}
