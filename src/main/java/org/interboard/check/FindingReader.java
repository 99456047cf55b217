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
        path.map(each -> called(entry.focusNode(), each)).orElse(""),
        names.in(entry.message()),
        place(entry.focusNode(), path, Optional.ofNullable(entry.value())),
        requirements.suggestion(entry.source()),
        cause(entry.source()),
        gaps.of(entry, requirement),
        Optional.of(Result.of(entry)),
        List.of());
  }

  /** A property as the file itself calls it, else by its label. */
  private String called(Node focus, Path path) {
    Optional<String> head =
        path instanceof P_Link link ? places.head(focus, link.getNode()) : Optional.empty();
    return head.orElseGet(() -> names.of(path));
  }

  private static String cause(Node shape) {
    return shape.isURI() ? shape.getURI().replaceFirst("^.*[/#]", "") : "unnamed shape";
  }

  /**
   * Where the faulty value stands or would stand, else where its subject is first spoken of; where
   * no property is looked at, what is named as the value comes before the subject.
   */
  private Optional<Place> place(Node focus, Optional<Path> path, Optional<Node> value) {
    Optional<Node> property =
        path.filter(P_Link.class::isInstance).map(link -> ((P_Link) link).getNode());
    return property
        .flatMap(link -> value.map(object -> Triple.create(focus, link, object)))
        .flatMap(places::of)
        .or(() -> property.flatMap(link -> places.of(focus, link)))
        .or(() -> path.isEmpty() ? value.flatMap(places::of) : Optional.empty())
        .or(() -> places.of(focus));
  }
}
