package org.interboard.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interboard.graph.Vocabulary;

/** Turns the rows of a workbook into a graph, in four rounds: area, things, names, statements. */
final class Reading {
  private static final String NOWHERE = Vocabulary.ID + "draft/";

  private final Layout layout;
  private final NameBook names;
  private final Notes notes;
  private final Stated stated;
  private final Areas areas;

  Reading(String file, Layout layout, NameBook names, Notes notes) {
    this.layout = layout;
    this.names = names;
    this.notes = notes;
    this.stated = new Stated(file, layout);
    this.areas = new Areas(names, notes, stated);
  }

  Filled read(List<Entry> entries) {
    List<Entry> stating = entries.stream().filter(entry -> !entry.sheet().isQuotes()).toList();
    List<Thing> things = new Minting(folder(entries), names, notes).mint(stating);
    Optional<Node> instrument =
        things.stream()
            .filter(thing -> thing.entry().sheet().upright())
            .map(Thing::node)
            .findFirst();
    Values values = new Values(names, layout, areas, parties(things));
    Filling filling = new Filling(stated, values, notes, instrument);
    Quoting quoting = new Quoting(stated, filling, names);
    List<Entry> quotes = entries.stream().filter(entry -> entry.sheet().isQuotes()).toList();
    quotes.stream().filter(entry -> !entry.sheet().named().isEmpty()).forEach(quoting::name);
    things.forEach(filling::fill);
    things.forEach(quoting::evidence);
    quotes.forEach(quoting::quote);
    return new Filled(stated.graph(), stated.places(), notes.faults(), notes.remarks());
  }

  /** The folder of the area's things; the first area where the document serves several. */
  private String folder(List<Entry> entries) {
    Optional<Entry> document =
        entries.stream().filter(entry -> entry.sheet().upright()).findFirst();
    Optional<Field> written = document.flatMap(entry -> entry.filled("Area"));
    Optional<Node> area =
        written.map(field -> areas.named(field, Links.split(field.text(), "[;\n]").get(0)));
    area.ifPresent(
        node ->
            document
                .flatMap(entry -> entry.filled(Holds.GSS))
                .ifPresent(code -> areas.code(code, node)));
    return area.map(Areas::folder).orElse(NOWHERE);
  }

  private static Set<Node> parties(List<Thing> things) {
    return things.stream()
        .filter(Reading::isParty)
        .map(Thing::node)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isParty(Thing thing) {
    return thing
        .entry()
        .filled(Holds.STANDING)
        .filter(field -> Key.of(field.text()).matches("party|yes|y"))
        .isPresent();
  }
}
