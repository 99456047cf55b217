package org.interboard.author;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** States the evidence for things: the place and the words in the row of each, and further rows. */
final class Quoting {
  private static final Node QUOTE = Curie.node("oa:TextQuoteSelector");
  private static final Node LOCATOR = Curie.node("ib:locator");
  private static final Node EXACT = Curie.node("oa:exact");
  private static final Node EVIDENCE = Curie.node("ib:evidence");

  private final Stated stated;
  private final Filling filling;
  private final NameBook names;

  Quoting(Stated stated, Filling filling, NameBook names) {
    this.stated = stated;
    this.filling = filling;
    this.names = names;
  }

  /** The evidence in the thing's own row. */
  void evidence(Thing thing) {
    Entry entry = thing.entry();
    Optional<Field> clause = entry.filled(Holds.CLAUSE);
    Optional<Field> wording = entry.filled(Holds.WORDING);
    entry
        .sheet()
        .holding(Holds.WORDING)
        .flatMap(entry::field)
        .ifPresent(field -> stated.slot(thing.node(), EVIDENCE, field.spot()));
    wording.or(() -> clause).ifPresent(first -> evidence(thing.node(), first, clause, wording));
  }

  private void evidence(Node node, Field first, Optional<Field> clause, Optional<Field> wording) {
    Node quote = quote(node, EVIDENCE, first.spot());
    clause.ifPresent(field -> text(quote, LOCATOR, field));
    wording.ifPresent(field -> text(quote, EXACT, field));
  }

  private void text(Node node, Node property, Field field) {
    stated.add(node, property, Literals.read(Holds.TEXT, field.text()), field.spot());
  }

  private Node quote(Node subject, Node property, Spot spot) {
    Node quote = NodeFactory.createBlankNode();
    stated.add(subject, property, quote, spot);
    stated.add(quote, RDF.type.asNode(), QUOTE, spot);
    return quote;
  }

  /** Makes another name known before other rows use it; what is wrong with it is told later. */
  void name(Entry entry) {
    ColumnPlan about = entry.sheet().holding(Holds.ABOUT).orElseThrow();
    Optional<Field> words = words(entry);
    entry
        .filled(about)
        .map(field -> names.find(about.among(), field.text()))
        .filter(found -> found.size() == 1)
        .ifPresent(
            found ->
                words.ifPresent(
                    field ->
                        about
                            .among()
                            .forEach(
                                list -> names.alias(list, found.iterator().next(), field.text()))));
  }

  private static Optional<Field> words(Entry entry) {
    return entry.sheet().stating(EXACT).flatMap(entry::filled);
  }

  /** A row of a sheet that quotes: further evidence, or another name with its place. */
  void quote(Entry entry) {
    ColumnPlan about = entry.sheet().holding(Holds.ABOUT).orElseThrow();
    Optional<Field> subject = entry.filled(about);
    if (subject.isEmpty()) {
      Field where = entry.field(about).orElseGet(() -> new Field("", entry.spot()));
      Unclear unclear = new Unclear("Nothing says what this row is about.", about.help());
      filling.fault(entry, about.name(), where, unclear);
    }
    subject.ifPresent(
        field ->
            filling.value(entry, about, field, field.text()).forEach(node -> quote(entry, node)));
  }

  private void quote(Entry entry, Node subject) {
    boolean named = !entry.sheet().named().isEmpty();
    if (named) {
      words(entry).ifPresent(field -> text(subject, Curie.node(entry.sheet().named()), field));
    }
    if (!named || entry.sheet().stating(LOCATOR).flatMap(entry::filled).isPresent()) {
      Node quote = quote(subject, Curie.node(entry.sheet().quotes()), entry.spot());
      entry.fields().forEach((column, field) -> filling.column(entry, quote, column, field));
    }
  }
}
