package org.interboard.author;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.interboard.graph.Vocabulary;

/** Gives each row that states a thing its IRI and its names, so that other rows can refer to it. */
final class Minting {
  private static final int LABELS = 80;
  private final String folder;
  private final NameBook names;
  private final Notes notes;
  private final Set<String> taken = new HashSet<>();

  Minting(String folder, NameBook names, Notes notes) {
    this.folder = folder;
    this.names = names;
    this.notes = notes;
  }

  /**
   * The things in the order of the rows; those with an identifier of their own come first to it.
   */
  List<Thing> mint(List<Entry> entries) {
    entries.stream()
        .filter(entry -> entry.filled(Holds.ID).isPresent())
        .forEach(entry -> taken.add(ownId(entry, sort(entry)).orElse("")));
    return entries.stream().map(this::thing).toList();
  }

  private Thing thing(Entry entry) {
    Sort sort = sort(entry);
    String iri =
        ownId(entry, sort).orElseGet(() -> free(folder + sort.path() + "/" + slug(entry, sort)));
    Thing thing = new Thing(entry, sort, NodeFactory.createURI(iri));
    register(thing);
    return thing;
  }

  private void register(Thing thing) {
    String list = thing.entry().sheet().name();
    Entry entry = thing.entry();
    if (!entry.name().isEmpty()) {
      names.label(list, thing.node(), entry.name());
    }
    names.id(list, thing.node(), id(thing.node().getURI()));
    names.alias(list, thing.node(), thing.node().getURI().replaceFirst(".*/", ""));
    entry.filled("Also called").stream()
        .flatMap(field -> Stream.of(field.text().split("[;\n]")))
        .filter(other -> !other.isBlank())
        .forEach(other -> names.alias(list, thing.node(), other));
    if (entry.sheet().upright()) {
      names.alias(list, thing.node(), entry.sheet().name());
    }
  }

  /** The end of an IRI by which a thing of this workbook can be named, such as board/csp. */
  String id(String iri) {
    return iri.startsWith(folder) ? iri.substring(folder.length()) : iri;
  }

  private Optional<String> ownId(Entry entry, Sort sort) {
    return entry.filled(Holds.ID).flatMap(field -> ownId(field, entry, sort));
  }

  private Optional<String> ownId(Field field, Entry entry, Sort sort) {
    String id = field.text();
    if (id.startsWith(Vocabulary.ID) && Curie.read(id).isPresent()) {
      return Optional.of(id);
    }
    if (id.matches("[\\w.~-]+")) {
      return Optional.of(folder + sort.path() + "/" + id);
    }
    notes.fault(
        new Fault(
            field.spot(),
            entry.name(),
            "Id",
            "“%s” is not an identifier.".formatted(id),
            "Leave the cell empty: an identifier is made of the name."));
    return Optional.empty();
  }

  private static String slug(Entry entry, Sort sort) {
    String name = entry.name();
    String slug = Key.slug(name.substring(0, Math.min(name.length(), LABELS)));
    if (!sort.slug().isEmpty()) {
      return sort.slug();
    }
    return slug.isEmpty() ? "row-%d".formatted(entry.spot().row()) : slug;
  }

  private String free(String iri) {
    String free = iri;
    for (int number = 2; !taken.add(free); number++) {
      free = iri + "-" + number;
    }
    return free;
  }

  /** The sort that is written, else the one that a value tells, else the first. */
  private Sort sort(Entry entry) {
    List<Sort> sorts = entry.sheet().sorts();
    Optional<Field> written = entry.filled(Holds.SORT);
    return written
        .flatMap(field -> sorts.stream().filter(sort -> isCalled(sort, field)).findFirst())
        .or(() -> sorts.stream().filter(sort -> isTold(sort, entry)).findFirst())
        .orElse(sorts.get(0));
  }

  private static boolean isCalled(Sort sort, Field field) {
    return Key.of(sort.label()).equals(Key.of(field.text()));
  }

  private boolean isTold(Sort sort, Entry entry) {
    return entry.sheet().columns().stream()
        .filter(column -> column.holds() == Holds.LINK && !sort.when().isEmpty())
        .flatMap(
            column ->
                entry.filled(column).stream()
                    .map(field -> names.find(column.among(), field.text())))
        .flatMap(Set::stream)
        .anyMatch(
            node -> sort.when().stream().anyMatch(slug -> node.hasURI(Vocabulary.IBC + slug)));
  }
}
