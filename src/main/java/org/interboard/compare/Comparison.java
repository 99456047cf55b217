package org.interboard.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;

/** All aspects in which the areas of one publication of the graph can be compared. */
public final class Comparison {
  private final KnowledgeGraph graph;
  private final List<Aspect> aspects;
  private final List<Reading> readings = Reading.read(Packed.texts("readings", ".rq"));
  private final List<Traits> traits = Traits.read(Packed.texts("likeness", ".rq"));
  private final List<Area> areas;
  private final BiFunction<List<String>, LocalDate, Graph> judge;

  private Comparison(
      KnowledgeGraph graph,
      List<Aspect> aspects,
      BiFunction<List<String>, LocalDate, Graph> judge) {
    this.graph = graph;
    this.judge = judge;
    this.aspects = aspects;
    this.areas = graph.read(dataset -> Areas.in(new Look(dataset, List.of(), LocalDate.EPOCH)));
  }

  /**
   * The aspects packed with the program.
   *
   * @param judge gives the verdicts on instruments, by their IRIs, as of a day
   */
  public static Comparison open(
      KnowledgeGraph graph, BiFunction<List<String>, LocalDate, Graph> judge) {
    return new Comparison(graph, Aspect.read(Packed.texts("aspects", ".rq")), judge);
  }

  public List<Aspect> aspects() {
    return aspects;
  }

  public List<Area> areas() {
    return areas;
  }

  /** Which publication of the data is compared. */
  public String version() {
    return graph.version();
  }

  /** The areas named in that order, or all; in the aspects named or in all; as of a day. */
  public Compared compare(List<String> areaNames, List<String> aspectNames, LocalDate asOf) {
    return compare(areas(areaNames), aspects(aspectNames), asOf, aspectNames.isEmpty());
  }

  /** Aspects down, areas across. */
  public Matrix matrix(List<Area> compared, List<Aspect> wanted, LocalDate asOf) {
    Graph verdicts = verdicts(compared, wanted, asOf);
    return graph.read(
        dataset -> {
          Look look = new Look(dataset, compared.stream().map(Area::node).toList(), asOf);
          Stated stated = new Stated(look, look.with(verdicts), compared);
          return new Matrix(compared, wanted.stream().map(stated::row).toList(), asOf, version());
        });
  }

  /** Judging takes its time: it is done where an aspect asks for it. */
  private Graph verdicts(List<Area> compared, List<Aspect> wanted, LocalDate asOf) {
    return wanted.stream().anyMatch(Aspect::judged)
        ? judge.apply(compared.stream().map(area -> area.instrument().iri()).toList(), asOf)
        : Graph.emptyGraph;
  }

  /** Areas in some aspects as of a day; {@code wholly} for all that can be said of them. */
  public Compared compare(
      List<Area> compared, List<Aspect> wanted, LocalDate asOf, boolean wholly) {
    Matrix matrix = matrix(compared, wanted, asOf);
    boolean two = compared.size() == 2;
    return new Compared(
        matrix,
        wholly && two ? closely(compared.get(0), compared.get(1)) : List.of(),
        wholly ? similarities(compared) : List.of());
  }

  /** Two areas read closely in every respect. */
  public List<CloseReading> closely(Area left, Area right) {
    return graph.read(
        dataset -> {
          Reader reader = new Reader(look(dataset, List.of(left, right)));
          return readings.stream().map(reading -> reader.read(reading, left, right)).toList();
        });
  }

  /** How like each two of the areas are, the likest first. */
  public List<Similarity> similarities(List<Area> compared) {
    return graph.read(dataset -> Traits.similarities(traits, look(dataset, compared), compared));
  }

  private static Look look(DatasetGraph dataset, List<Area> areas) {
    return new Look(dataset, areas.stream().map(Area::node).toList(), LocalDate.EPOCH);
  }

  /** The areas named, or all if none is; {@link NotComparable} if one is not known. */
  public List<Area> areas(List<String> names) {
    return names.isEmpty() ? areas : names.stream().map(this::area).distinct().toList();
  }

  /** The aspects named, or all if none is; {@link NotComparable} if one is not known. */
  public List<Aspect> aspects(List<String> slugs) {
    return slugs.isEmpty()
        ? aspects
        : aspects.stream().filter(slugs.stream().map(this::aspect).toList()::contains).toList();
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
