package org.interboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads two areas closely, within one transaction. */
final class Reader {
  private final Look look;
  private final Evidence evidence;
  private final Kinship kinship;

  Reader(Look look) {
    this.look = look;
    this.evidence = new Evidence(look);
    this.kinship = Kinship.in(look);
  }

  CloseReading read(Reading reading, Area left, Area right) {
    Map<Node, List<Binding>> rows =
        look.rows(reading.query()).stream()
            .filter(row -> row.contains("thing"))
            .collect(Collectors.groupingBy(row -> row.get("area")));
    List<Thing> ofLeft = things(left, rows.getOrDefault(left.node(), List.of()));
    List<Thing> ofRight = things(right, rows.getOrDefault(right.node(), List.of()));
    List<Pair> both = new Matching(reading, kinship).pairs(ofLeft, ofRight);
    return new CloseReading(
        reading,
        left,
        right,
        both,
        without(ofLeft, both.stream().map(Pair::left).toList()),
        without(ofRight, both.stream().map(Pair::right).toList()));
  }

  private static List<Thing> without(List<Thing> all, List<List<Thing>> matched) {
    List<Thing> rest = new ArrayList<>(all);
    matched.forEach(rest::removeAll);
    return List.copyOf(rest);
  }

  private List<Thing> things(Area area, List<Binding> rows) {
    Map<Node, List<Binding>> byThing =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("thing"), LinkedHashMap::new, Collectors.toList()));
    return byThing.entrySet().stream()
        .map(each -> thing(area, each.getKey(), each.getValue()))
        .toList();
  }

  private Thing thing(Area area, Node thing, List<Binding> rows) {
    Map<String, Set<Value>> features = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.contains("value"))
        .forEach(
            row ->
                features
                    .computeIfAbsent(Look.text(row, "feature"), name -> new LinkedHashSet<>())
                    .add(new Value(Look.text(row, "value"), Look.text(row, "valueLabel"))));
    return new Thing(
        thing.toString(),
        Look.text(rows.get(0), "label"),
        features,
        evidence.places(area.node(), thing, Optional.empty()));
  }
}
