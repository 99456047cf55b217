package org.interboard.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.network.Body.Standing;
import org.interboard.network.Flow.Kind;
import org.interboard.question.Answer;

/** Reads the answers to {@code boards} and {@code reporting-pairs} into bodies and flows. */
final class NetworkReader {
  private static final int SEVERAL = 3;
  private final Answer boards;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Map<Duty, Set<Pair>> pairs = new LinkedHashMap<>();

  NetworkReader(Answer boards, Answer reports) {
    this.boards = boards;
    boards.rows().forEach(row -> standings.putIfAbsent(iri(row, "board"), standing(row)));
    reports.rows().forEach(this::add);
  }

  private static Standing standing(Binding row) {
    return Duty.text(row, "standing").equals("party") ? Standing.PARTY : Standing.MENTIONED;
  }

  private void add(Binding row) {
    pairs
        .computeIfAbsent(Duty.of(row), duty -> new LinkedHashSet<>())
        .add(new Pair(body(row, "giver"), body(row, "receiver")));
  }

  private Body body(Binding row, String column) {
    String iri = iri(row, column);
    String label = Duty.text(row, column + "Label");
    return new Body(iri, label, standings.getOrDefault(iri, Standing.OTHER));
  }

  private static String iri(Binding row, String column) {
    return row.get(column).getURI();
  }

  List<String> areas() {
    return boards.rows().stream()
        .map(row -> Duty.text(row, "areaLabel"))
        .distinct()
        .sorted()
        .toList();
  }

  Stream<Body> parties() {
    return boards.rows().stream()
        .map(row -> body(row, "board"))
        .filter(body -> body.standing() == Standing.PARTY);
  }

  List<Flow> flows() {
    Map<Pair, List<Duty>> named = new LinkedHashMap<>();
    Map<Pair, List<Duty>> amongAll = new LinkedHashMap<>();
    pairs.forEach(
        (duty, all) ->
            all.forEach(
                pair ->
                    (isAmongAll(pair, all) ? amongAll : named)
                        .computeIfAbsent(pair, each -> new ArrayList<>())
                        .add(duty)));
    return Stream.concat(
            flows(named, pair -> named.containsKey(pair.back()) ? Kind.RECIPROCAL : Kind.ONE_WAY),
            flows(amongAll, pair -> Kind.AMONG_ALL))
        .toList();
  }

  /** True where several give, and each of them to each other: no pair is meant in particular. */
  private static boolean isAmongAll(Pair pair, Set<Pair> all) {
    Set<Body> givers = all.stream().map(Pair::from).collect(Collectors.toSet());
    return givers.size() >= SEVERAL
        && givers.contains(pair.to())
        && givers.stream().allMatch(from -> givesToEach(from, givers, all));
  }

  private static boolean givesToEach(Body from, Set<Body> givers, Set<Pair> all) {
    return givers.stream().allMatch(to -> to.equals(from) || all.contains(new Pair(from, to)));
  }

  private static Stream<Flow> flows(Map<Pair, List<Duty>> duties, Function<Pair, Kind> kind) {
    return duties.entrySet().stream()
        .map(
            entry ->
                new Flow(
                    entry.getKey().from(),
                    entry.getKey().to(),
                    kind.apply(entry.getKey()),
                    List.copyOf(entry.getValue())));
  }
}
