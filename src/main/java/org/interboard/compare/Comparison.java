package org.interboard.compare;

import java.util.List;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;

/** All aspects in which the areas of one publication of the graph can be compared. */
public final class Comparison {
  private final KnowledgeGraph graph;
  private final List<Aspect> aspects;
  private final List<Area> areas;

  private Comparison(KnowledgeGraph graph, List<Aspect> aspects) {
    this.graph = graph;
    this.aspects = aspects;
    this.areas = graph.read(Stated::areas);
  }

  /** The aspects packed with the program. */
  public static Comparison open(KnowledgeGraph graph) {
    return new Comparison(graph, Aspect.read(Packed.texts("aspects", ".rq")));
  }

  public List<Aspect> aspects() {
    return aspects;
  }

  public List<Area> areas() {
    return areas;
  }

  /**
   * The areas in the order named, in the aspects named or in all; {@link NotComparable} if not
   * known.
   */
  public Matrix of(List<String> areaNames, List<String> aspectNames) {
    List<Area> compared = areaNames.stream().map(this::area).distinct().toList();
    List<Aspect> wanted =
        aspectNames.isEmpty()
            ? aspects
            : aspectNames.stream().map(this::aspect).distinct().toList();
    return graph.read(
        dataset -> {
          Stated stated = new Stated(dataset, compared);
          return new Matrix(compared, wanted.stream().map(stated::row).toList());
        });
  }

  private Area area(String name) {
    return areas.stream()
        .filter(area -> area.isCalled(name))
        .findFirst()
        .orElseThrow(
            () -> new NotComparable("area", name, areas.stream().map(Area::slug).toList()));
  }

  private Aspect aspect(String slug) {
    return aspects.stream()
        .filter(aspect -> aspect.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () -> new NotComparable("aspect", slug, aspects.stream().map(Aspect::slug).toList()));
  }
}
