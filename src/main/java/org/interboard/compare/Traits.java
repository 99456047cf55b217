package org.interboard.compare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * The traits by which areas are like or unlike, as the file {@code likeness/<slug>.rq} puts them:
 * its query gives the keys of each area, equal where the meaning is.
 */
record Traits(int order, String name, Query query) {

  @JsonIgnoreProperties({"tags", "parameters", "description"})
  private record Head(int order, String summary) {}

  static List<Traits> read(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> read(new QueryFile("likeness", text.getKey(), text.getValue())))
        .sorted(Comparator.comparingInt(Traits::order))
        .toList();
  }

  private static Traits read(QueryFile file) {
    Head head = file.head(Head.class);
    return new Traits(head.order(), head.summary(), file.query());
  }

  /** Every two of the areas, the likest first. */
  static List<Similarity> similarities(List<Traits> all, Look look, List<Area> areas) {
    List<Map<Node, Map<String, String>>> keys = all.stream().map(each -> each.keys(look)).toList();
    return IntStream.range(0, areas.size())
        .boxed()
        .flatMap(one -> areas.stream().skip(one + 1L).map(other -> List.of(areas.get(one), other)))
        .map(two -> similarity(all, keys, two.get(0), two.get(1)))
        .sorted(Comparator.comparingDouble(Similarity::share).reversed())
        .toList();
  }

  private static Similarity similarity(
      List<Traits> all, List<Map<Node, Map<String, String>>> keys, Area left, Area right) {
    return new Similarity(
        left,
        right,
        IntStream.range(0, all.size())
            .mapToObj(
                at ->
                    measure(
                        all.get(at).name(),
                        keys.get(at).getOrDefault(left.node(), Map.of()),
                        keys.get(at).getOrDefault(right.node(), Map.of())))
            .toList());
  }

  private static Similarity.Measure measure(
      String name, Map<String, String> left, Map<String, String> right) {
    List<String> common = new ArrayList<>(left.keySet());
    common.retainAll(right.keySet());
    Set<String> either = new HashSet<>(left.keySet());
    either.addAll(right.keySet());
    Stream<String> labels = common.stream().map(left::get).distinct().sorted();
    return new Similarity.Measure(
        name,
        labels.toList(),
        left.size(),
        right.size(),
        either.size(),
        !left.isEmpty() && !right.isEmpty());
  }

  /** For each area its keys with their names. */
  private Map<Node, Map<String, String>> keys(Look look) {
    Map<Node, Map<String, String>> keys = new LinkedHashMap<>();
    look.rows(query)
        .forEach(
            row ->
                keys.computeIfAbsent(row.get("area"), area -> new LinkedHashMap<>())
                    .put(Look.text(row, "key"), Look.text(row, "keyLabel")));
    return keys;
  }
}
