package org.interboard.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Leaves out of a draft what it says of things that the graph describes already, such as law. */
final class Claims {
  private Claims() {}

  static Draft own(Draft draft, Graph common) {
    Graph own = GraphFactory.createDefaultGraph();
    List<Triple> others = new ArrayList<>();
    draft
        .graph()
        .find()
        .forEach(
            triple -> {
              if (isDescribed(triple.getSubject(), common) && !common.contains(triple)) {
                others.add(triple);
              } else {
                own.add(triple);
              }
            });
    return others.isEmpty()
        ? draft
        : new Draft(
            draft.file(), own, draft.places(), draft.faults(), remarks(draft, others, common));
  }

  private static boolean isDescribed(Node subject, Graph common) {
    return subject.isURI() && common.contains(subject, Node.ANY, Node.ANY);
  }

  private static List<String> remarks(Draft draft, List<Triple> others, Graph common) {
    Names names = new Names(common);
    List<String> remarks = new ArrayList<>(draft.remarks());
    others.stream()
        .map(triple -> names.of(triple.getSubject()))
        .distinct()
        .sorted()
        .map(
            "What the file says of %s was left out of account: Interboard's own record of it holds."
                ::formatted)
        .forEach(remarks::add);
    return remarks;
  }
}
