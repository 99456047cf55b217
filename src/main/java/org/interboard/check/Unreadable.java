package org.interboard.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * What in a draft could not be made out: cells, and values or properties that the vocabulary does
 * not hold. Something is there, so nobody can say that it is missing.
 */
final class Unreadable {
  private static final String REASON = "cannot be made out";

  private record Slot(Node subject, Node property) {}

  private final Map<Place, String> cells = new HashMap<>();
  private final Map<Slot, String> values = new HashMap<>();

  Unreadable(List<Finding> cells, List<Undeclared> terms) {
    cells.forEach(fault -> fault.place().ifPresent(place -> put(place, fault)));
    terms.forEach(
        term -> values.put(new Slot(term.subject(), term.property()), "“" + term.written() + "”"));
  }

  private void put(Place place, Finding fault) {
    cells.put(place, "what stands in %s %s".formatted(place.sheet().orElse(""), place.cell()));
  }

  /**
   * The finding, if it is more than a second word about the same cell or term: of form it is
   * nothing new, of substance it cannot be told.
   */
  Optional<Finding> tell(Finding finding, Requirement requirement) {
    Optional<String> what = finding.path().isEmpty() ? Optional.empty() : reason(finding);
    return requirement.ofForm() && what.isPresent()
        ? Optional.empty()
        : Optional.of(
            what.map(label -> finding.because(new Gap(label, REASON, true, "", Optional.empty())))
                .orElse(finding));
  }

  private Optional<String> reason(Finding finding) {
    return finding
        .place()
        .flatMap(place -> Optional.ofNullable(cells.get(place)))
        .or(() -> finding.result().flatMap(this::value));
  }

  private Optional<String> value(Result result) {
    return result.path().stream()
        .flatMap(Unreadable::links)
        .flatMap(
            link -> Stream.ofNullable(values.get(new Slot(result.focusNode(), link.getNode()))))
        .findFirst();
  }

  private static Stream<P_Link> links(Path path) {
    if (path instanceof P_Link link) {
      return Stream.of(link);
    }
    if (path instanceof P_Path2 two) {
      return Stream.of(two.getLeft(), two.getRight()).flatMap(Unreadable::links);
    }
    return path instanceof P_Path1 one && !(path instanceof P_Inverse)
        ? links(one.getSubPath())
        : Stream.empty();
  }
}
