package org.interboard.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** States what the cells of a row say about its thing. */
final class Filling {
  private static final Node INSTRUMENT = Curie.node("ib:instrument");
  private static final Node MENTIONS = Curie.node("ib:mentions");

  private final Stated stated;
  private final Values values;
  private final Notes notes;
  private final Optional<Node> instrument;

  Filling(Stated stated, Values values, Notes notes, Optional<Node> instrument) {
    this.stated = stated;
    this.values = values;
    this.notes = notes;
    this.instrument = instrument;
  }

  void fill(Thing thing) {
    Entry entry = thing.entry();
    Spot spot = entry.spot();
    stated.add(thing.node(), RDF.type.asNode(), thing.sort().kind(), spot);
    checkSort(thing);
    instrument.ifPresent(whole -> belong(thing, whole, spot));
    entry.fields().forEach((column, field) -> column(entry, thing.node(), column, field));
    otherwise(thing);
    name(thing, spot);
  }

  private void checkSort(Thing thing) {
    List<String> sorts = thing.entry().sheet().sorts().stream().map(Sort::label).toList();
    thing
        .entry()
        .filled(Holds.SORT)
        .filter(
            field -> sorts.stream().noneMatch(sort -> Key.of(sort).equals(Key.of(field.text()))))
        .ifPresent(
            field ->
                notes.fault(
                    new Fault(
                        field.spot(),
                        thing.entry().name(),
                        thing.entry().sheet().holding(Holds.SORT).orElseThrow().name(),
                        "“%s” is not a sort of thing that this sheet holds."
                            .formatted(field.text()),
                        "Write one of: %s.".formatted(String.join(", ", sorts)))));
  }

  private void belong(Thing thing, Node whole, Spot spot) {
    if (thing.entry().sheet().ofInstrument()) {
      stated.add(thing.node(), INSTRUMENT, whole, spot);
    }
    if (thing.entry().sheet().mentioned()) {
      stated.add(whole, MENTIONS, thing.node(), spot);
    }
    if (!thing.sort().listed().isEmpty()) {
      stated.add(whole, Curie.node(thing.sort().listed()), thing.node(), spot);
    }
    thing
        .entry()
        .sheet()
        .holding(Holds.STANDING)
        .map(column -> thing.entry().field(column).orElse(new Field("", spot)))
        .ifPresent(field -> standing(thing, whole, field));
  }

  private void standing(Thing thing, Node whole, Field field) {
    try {
      Standing.read(field.text())
          .property()
          .ifPresent(
              property -> stated.add(whole, Curie.node(property), thing.node(), field.spot()));
    } catch (Unclear unclear) {
      fault(thing.entry(), "Standing", field, unclear);
    }
  }

  /** States what one cell says about a thing. */
  void column(Entry entry, Node node, ColumnPlan column, Field field) {
    if (column.property().isEmpty() || !column.holds().isValue()) {
      return;
    }
    if (!column.reversed()) {
      stated.slot(node, column.node(), field.spot());
    }
    if (!field.isEmpty()) {
      values(entry, column, field).forEach(value -> state(node, column, value, field.spot()));
      scope(entry, node, column, field);
    }
  }

  /** The values of a cell; one that cannot be made out is a fault and leaves the others. */
  private List<Node> values(Entry entry, ColumnPlan column, Field field) {
    return values.parts(column, field.text()).stream()
        .flatMap(part -> value(entry, column, field, part).stream())
        .toList();
  }

  /** What a part of a cell stands for; nothing where it cannot be made out. */
  Set<Node> value(Entry entry, ColumnPlan column, Field field, String part) {
    try {
      return values.read(column, field, part);
    } catch (Unclear unclear) {
      fault(entry, column.name(), field, unclear);
      return Set.of();
    }
  }

  void fault(Entry entry, String column, Field field, Unclear unclear) {
    String about = entry.name().isEmpty() ? entry.sheet().name() : entry.name();
    notes.fault(new Fault(field.spot(), about, column, unclear.getMessage(), unclear.change()));
  }

  private void state(Node node, ColumnPlan column, Node value, Spot spot) {
    if (column.reversed()) {
      stated.add(value, column.node(), node, spot);
    } else {
      stated.add(node, column.node(), value, spot);
    }
  }

  /** Who says "all parties" says how the text names them too, unless that cell says otherwise. */
  private void scope(Entry entry, Node node, ColumnPlan column, Field field) {
    if (!column.parties().isEmpty()) {
      Node property = Curie.node(column.parties());
      boolean said = entry.sheet().stating(property).flatMap(entry::filled).isPresent();
      values
          .allParties(field.text())
          .filter(scope -> !said)
          .ifPresent(scope -> stated.add(node, property, scope, field.spot()));
    }
  }

  /** What an empty cell is understood to mean beside a cell that names somebody. */
  private void otherwise(Thing thing) {
    thing.entry().sheet().columns().stream()
        .filter(column -> !column.otherwise().isEmpty())
        .filter(column -> !stated.states(thing.node(), column.node()))
        .filter(column -> thing.entry().filled(column).isEmpty())
        .forEach(
            column ->
                naming(thing.entry(), column)
                    .ifPresent(
                        field ->
                            value(thing.entry(), column, field, column.otherwise())
                                .forEach(
                                    value -> state(thing.node(), column, value, field.spot()))));
  }

  private static Optional<Field> naming(Entry entry, ColumnPlan scope) {
    return entry.sheet().columns().stream()
        .filter(column -> column.parties().equals(scope.property()))
        .flatMap(column -> entry.filled(column).stream())
        .findFirst();
  }

  private void name(Thing thing, Spot spot) {
    thing
        .entry()
        .sheet()
        .holding(Holds.NAME)
        .filter(column -> thing.entry().filled(column).isEmpty() && !thing.entry().name().isEmpty())
        .ifPresent(
            column ->
                stated.add(
                    thing.node(),
                    column.node(),
                    Literals.read(Holds.NAME, thing.entry().name()),
                    spot));
  }
}
