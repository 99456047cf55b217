package org.interboard.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** States what the cells of a row say about its thing. */
final class Filling {
  private static final Node QUOTE = Curie.node("oa:TextQuoteSelector");
  private static final Node LOCATOR = Curie.node("ib:locator");
  private static final Node EXACT = Curie.node("oa:exact");
  private static final Node EVIDENCE = Curie.node("ib:evidence");
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
    entry.fields().forEach((column, field) -> column(thing, column, field));
    name(thing, spot);
    evidence(thing);
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

  private void column(Thing thing, ColumnPlan column, Field field) {
    if (column.property().isEmpty() || !column.holds().isValue()) {
      return;
    }
    if (!column.reversed()) {
      stated.slot(thing.node(), column.node(), field.spot());
    }
    if (!field.isEmpty()) {
      values(thing.entry(), column, field)
          .forEach(value -> state(thing, column, value, field.spot()));
      scope(thing, column, field);
    }
  }

  /** The values of a cell; one that cannot be made out is a fault and leaves the others. */
  private List<Node> values(Entry entry, ColumnPlan column, Field field) {
    return values.parts(column, field.text()).stream()
        .flatMap(part -> value(entry, column, field, part).stream())
        .toList();
  }

  private Set<Node> value(Entry entry, ColumnPlan column, Field field, String part) {
    try {
      return values.read(column, field, part);
    } catch (Unclear unclear) {
      fault(entry, column.name(), field, unclear);
      return Set.of();
    }
  }

  private void fault(Entry entry, String column, Field field, Unclear unclear) {
    String about = entry.name().isEmpty() ? entry.sheet().name() : entry.name();
    notes.fault(new Fault(field.spot(), about, column, unclear.getMessage(), unclear.change()));
  }

  private void state(Thing thing, ColumnPlan column, Node value, Spot spot) {
    if (column.reversed()) {
      stated.add(value, column.node(), thing.node(), spot);
    } else {
      stated.add(thing.node(), column.node(), value, spot);
    }
  }

  /** Who says "all parties" says how the text names them too, unless that cell says otherwise. */
  private void scope(Thing thing, ColumnPlan column, Field field) {
    if (!column.parties().isEmpty()) {
      Node property = Curie.node(column.parties());
      boolean said =
          thing.entry().sheet().stating(property).flatMap(thing.entry()::filled).isPresent();
      values
          .allParties(field.text())
          .filter(scope -> !said)
          .ifPresent(scope -> stated.add(thing.node(), property, scope, field.spot()));
    }
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

  private void evidence(Thing thing) {
    Optional<Field> clause = thing.entry().filled(Holds.CLAUSE);
    Optional<Field> wording = thing.entry().filled(Holds.WORDING);
    thing
        .entry()
        .sheet()
        .holding(Holds.WORDING)
        .flatMap(thing.entry()::field)
        .ifPresent(field -> stated.slot(thing.node(), EVIDENCE, field.spot()));
    wording.or(() -> clause).ifPresent(first -> evidence(thing.node(), first, clause, wording));
  }

  private void evidence(Node node, Field first, Optional<Field> clause, Optional<Field> wording) {
    Node quote = quote(node, EVIDENCE, first.spot());
    clause.ifPresent(
        field -> stated.add(quote, LOCATOR, Literals.read(Holds.TEXT, field.text()), field.spot()));
    wording.ifPresent(
        field -> stated.add(quote, EXACT, Literals.read(Holds.TEXT, field.text()), field.spot()));
  }

  private Node quote(Node subject, Node property, Spot spot) {
    Node quote = NodeFactory.createBlankNode();
    stated.add(subject, property, quote, spot);
    stated.add(quote, RDF.type.asNode(), QUOTE, spot);
    return quote;
  }

  /** A row of a sheet that quotes: further evidence, or another name with its place. */
  void quote(Entry entry) {
    ColumnPlan about = entry.sheet().holding(Holds.ABOUT).orElseThrow();
    Optional<Field> subject = entry.filled(about);
    if (subject.isEmpty()) {
      Unclear unclear = new Unclear("Nothing says what this row is about.", about.help());
      fault(entry, about.name(), entry.field(about).orElse(new Field("", entry.spot())), unclear);
    }
    subject.ifPresent(
        field -> value(entry, about, field, field.text()).forEach(node -> quote(entry, node)));
  }

  private void quote(Entry entry, Node subject) {
    boolean named = !entry.sheet().named().isEmpty();
    Optional<Field> words = entry.sheet().stating(EXACT).flatMap(entry::filled);
    Optional<Field> place = entry.sheet().stating(LOCATOR).flatMap(entry::filled);
    if (named) {
      words.ifPresent(
          field ->
              stated.add(
                  subject,
                  Curie.node(entry.sheet().named()),
                  Literals.read(Holds.TEXT, field.text()),
                  field.spot()));
    }
    if (!named || place.isPresent()) {
      Node quote = quote(subject, Curie.node(entry.sheet().quotes()), entry.spot());
      Thing evidence =
          new Thing(entry, new Sort("", "oa:TextQuoteSelector", "", "", "", List.of()), quote);
      entry.fields().forEach((column, field) -> column(evidence, column, field));
    }
  }
}
