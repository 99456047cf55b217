package org.interboard.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where each triple of a submitted file stands, as far as its syntax tells. */
public final class Places {
  private final String file;
  private final Map<Triple, Place> triples = new HashMap<>();
  private final Map<Node, Place> subjects = new HashMap<>();
  private final Map<Node, Place> objects = new HashMap<>();
  private final Map<Slot, Place> slots = new HashMap<>();

  private final Map<Slot, String> heads = new HashMap<>();

  private record Slot(Node subject, Node property) {}

  public Places(String file) {
    this.file = file;
  }

  void put(Triple triple, long line, long column) {
    if (line > 0 && column > 0) {
      put(triple, new Place(file, line, column));
    }
  }

  /** Notes where a triple stands; the first place noted for it holds. */
  public void put(Triple triple, Place place) {
    triples.putIfAbsent(triple, place);
    subjects.putIfAbsent(triple.getSubject(), place);
    objects.putIfAbsent(triple.getObject(), place);
    slots.putIfAbsent(new Slot(triple.getSubject(), triple.getPredicate()), place);
  }

  /** Notes where a value of the property would stand, such as the empty cell of a workbook. */
  public void put(Node subject, Node property, Place place) {
    slots.putIfAbsent(new Slot(subject, property), place);
  }

  /** Notes what the file itself calls a property of the node, such as the head of a column. */
  public void head(Node subject, Node property, String head) {
    heads.put(new Slot(subject, property), head);
  }

  /** What the file itself calls a property of the node. */
  Optional<String> head(Node subject, Node property) {
    return Optional.ofNullable(heads.get(new Slot(subject, property)));
  }

  Optional<Place> of(Triple triple) {
    return Optional.ofNullable(triples.get(triple));
  }

  /** Where the values of that property stand, or would. */
  Optional<Place> of(Node subject, Node property) {
    return Optional.ofNullable(slots.get(new Slot(subject, property)));
  }

  /** The first place where something is said about the node, or else where it is mentioned. */
  Optional<Place> of(Node node) {
    return Optional.ofNullable(subjects.get(node)).or(() -> mentioned(node));
  }

  private Optional<Place> mentioned(Node node) {
    return Optional.ofNullable(objects.get(node)).filter(place -> !node.isLiteral());
  }
}
