package org.interboard.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads which areas there are. */
final class Areas {
  private static final Query QUERY = Look.query("areas");

  private Areas() {}

  /** Every area that has an instrument, by name. */
  static List<Area> in(Look look) {
    Map<Node, List<Binding>> rows =
        look.select(QUERY).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("area"), LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream().map(Areas::area).toList();
  }

  private static Area area(List<Binding> rows) {
    Binding row = rows.get(0);
    return new Area(
        row.get("area"),
        Look.local(row.get("area")),
        Look.text(row, "areaLabel"),
        named(row, "instrument"),
        named(row, "source"),
        rows.stream().map(each -> Look.local(each.get("kind"))).collect(Collectors.toSet()));
  }

  private static Area.Named named(Binding row, String column) {
    return new Area.Named(Look.text(row, column), Look.text(row, column + "Label"));
  }
}
