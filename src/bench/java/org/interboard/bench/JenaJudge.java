package org.interboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Jena's engine, which the program's check runs on, told to report and no more. */
record JenaJudge(Graph data, Shapes shapes) implements Judge {
  static JenaJudge of(Shaped shaped) {
    return new JenaJudge(shaped.data(), Shapes.parse(shaped.shapes()));
  }

  @Override
  public String name() {
    return "jena-shacl";
  }

  @Override
  public Judged judge() throws Exception {
    List<ReportEntry> entries = new ArrayList<>();
    double millis =
        Rounds.millis(
            () -> entries.addAll(ShaclValidator.get().validate(shapes, data).getEntries()));
    return new Judged(millis, entries.stream().map(JenaJudge::told).toList());
  }

  static String told(ReportEntry entry) {
    return told(entry.focusNode(), entry.sourceConstraintComponent());
  }

  static String told(Node focus, Node component) {
    return Agreement.row(List.of(OurEngine.text(focus), OurEngine.text(component)));
  }
}
