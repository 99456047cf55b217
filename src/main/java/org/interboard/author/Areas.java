package org.interboard.author;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.Vocabulary;

/** The places of a workbook: known ones by name, and new ones made of the name. */
final class Areas {
  static final Node OF = Curie.node("ib:area");
  static final Node CODE = Curie.node("ib:gssCode");
  private static final Node AREA = Curie.node("ib:Area");
  private static final String FOLDER = Vocabulary.ID + "area/";

  private final NameBook names;
  private final Notes notes;
  private final Stated stated;

  Areas(NameBook names, Notes notes, Stated stated) {
    this.names = names;
    this.notes = notes;
    this.stated = stated;
  }

  /** The known place of that name, or a new one. */
  Node named(Field field, String name) {
    Set<Node> known = names.find(Set.of(Terms.AREAS), name);
    return known.size() == 1 ? known.iterator().next() : made(field, name);
  }

  private Node made(Field field, String name) {
    Node area = NodeFactory.createURI(FOLDER + Key.slug(name));
    Optional<String> near = names.nearest(Set.of(Terms.AREAS), name);
    notes.remark(
        "“%s” is not a place that Interboard knows: it was taken as a new one%s."
            .formatted(name, near.map("; or did you mean “%s”?"::formatted).orElse("")));
    stated.add(area, RDF.type.asNode(), AREA, field.spot());
    stated.add(area, SKOS.prefLabel.asNode(), Literals.read(Holds.PROSE, name), field.spot());
    names.label(Terms.AREAS, area, name);
    return area;
  }

  /** Gives a new place its code. */
  void code(Field field, Node area) {
    if (stated.states(area, RDF.type.asNode())) {
      stated.add(area, CODE, Literals.read(Holds.TEXT, field.text()), field.spot());
    } else {
      notes.remark(
          "The code of a place that Interboard knows was not read.", field.spot().toString());
    }
  }

  /** Makes the places known that a graph describes itself. */
  static void register(Graph graph, NameBook names) {
    graph
        .find(Node.ANY, RDF.type.asNode(), AREA)
        .mapWith(triple -> new Subject(graph, triple.getSubject()))
        .forEachRemaining(
            area -> names.label(Terms.AREAS, area.node(), area.text(SKOS.prefLabel.asNode())));
  }

  /** The folder in which the things of that place have their IRIs. */
  static String folder(Node area) {
    return Vocabulary.ID + area.getURI().substring(FOLDER.length()) + "/";
  }
}
