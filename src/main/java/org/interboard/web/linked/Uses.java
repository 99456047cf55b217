package org.interboard.web.linked;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;

/** Where a thing is used, of one sort of place: in the documents, the law, the requirements. */
public record Uses(Place place, List<Fact> facts) {
  /** What uses it, in the order of a page. */
  enum Place {
    DOCUMENTS("In the documents"),
    READINGS("In our reading of them"),
    LAW("In the law"),
    CHECKS("In what a protocol is checked for"),
    WORDS("In the lists of terms");

    private final String heading;

    Place(String heading) {
      this.heading = heading;
    }

    static Place of(Node user, Graph all) {
      String iri = user.isURI() ? user.getURI() : "";
      if (all.contains(user, RDF.type.asNode(), READING)) {
        return READINGS;
      }
      if (iri.matches(Vocabulary.ID + "(requirement|shape)/.*")) {
        return CHECKS;
      }
      if (iri.startsWith(Vocabulary.ID)) {
        return iri.startsWith(Vocabulary.ID + "law/") ? LAW : DOCUMENTS;
      }
      return iri.startsWith(Vocabulary.HOME) ? WORDS : LAW;
    }
  }

  private static final Node READING = NodeFactory.createURI(Vocabulary.IB + "Interpretation");

  public String heading() {
    return place.heading;
  }
}
