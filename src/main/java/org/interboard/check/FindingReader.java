package org.interboard.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Turns what a shape reports into a finding that a person can read and locate. */
final class FindingReader {
  private final Names names;
  private final Places places;
  private final Requirements requirements;
  private final Gaps gaps;

  FindingReader(Names names, Places places, Requirements requirements, Gaps gaps) {
    this.names = names;
    this.places = places;
    this.requirements = requirements;
    this.gaps = gaps;
  }

  Finding read(ReportEntry entry) {
    Requirement requirement = requirements.of(entry.source());
    Optional<Path> path = Optional.ofNullable(entry.resultPath());
    return new Finding(
        Severity.of(entry.severity().level()),
        requirement.identifier(),
        names.of(entry.focusNode()),
        path.map(names::of).orElse(""),
        names.in(entry.message()),
        place(entry.focusNode(), path, Optional.ofNullable(entry.value())),
        requirement.suggestion(),
        cause(entry.source()),
        gaps.of(entry, requirement),
        Optional.of(Result.of(entry)),
        List.of());
  }

  private static String cause(Node shape) {
    return shape.isURI() ? shape.getURI().replaceFirst("^.*[/#]", "") : "unnamed shape";
  }

  /** Where the faulty value stands or would stand, else where its subject is first spoken of. */
  private Optional<Place> place(Node focus, Optional<Path> path, Optional<Node> value) {
    Optional<Node> property =
        path.filter(P_Link.class::isInstance).map(link -> ((P_Link) link).getNode());
    return property
        .flatMap(link -> value.map(object -> Triple.create(focus, link, object)))
        .flatMap(places::of)
        .or(() -> property.flatMap(link -> places.of(focus, link)))
        .or(() -> places.of(focus));
  }
}
