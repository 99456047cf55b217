package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/**
 * A change to a small invented protocol that a requirement lets pass or finds, in Turtle.
 *
 * @param why what the change does, in a few words
 */
public record Specimen(boolean passes, String why, String turtle) {
  private static final String REQUIREMENT = Vocabulary.ID + "requirement/";
  private static final Map<String, List<Specimen>> KNOWN = new ConcurrentHashMap<>();

  /** One that passes and one that fails, the shortest of those that the build tries. */
  static List<Specimen> of(String iri) {
    return iri.startsWith(REQUIREMENT)
        ? KNOWN.computeIfAbsent(iri.substring(REQUIREMENT.length()), Specimen::packed)
        : List.of();
  }

  private static List<Specimen> packed(String requirement) {
    SortedMap<String, String> files = Packed.texts("interboard/fixtures/" + requirement, ".ttl");
    return Stream.of(shortest(files, "valid."), shortest(files, "invalid."))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Specimen> shortest(SortedMap<String, String> files, String verdict) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(verdict))
        .min(Comparator.comparingInt(file -> file.getValue().length()))
        .map(file -> read(file.getKey().substring(verdict.length()), file.getValue(), verdict));
  }

  private static Specimen read(String name, String turtle, String verdict) {
    String why = Words.capitalised(name.replace('-', ' '));
    return new Specimen(verdict.equals("valid."), why, turtle.strip());
  }
}
