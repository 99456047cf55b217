package org.interboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.topbraid.shacl.validation.ValidationUtil;

/** TopBraid's engine, over the same graph. */
record TopbraidJudge(Model data, Model shapes) implements Judge {
  static TopbraidJudge of(Shaped shaped) {
    return new TopbraidJudge(
        ModelFactory.createModelForGraph(shaped.data()),
        ValidationUtil.ensureToshTriplesExist(ModelFactory.createModelForGraph(shaped.shapes())));
  }

  @Override
  public String name() {
    return "TopBraid SHACL";
  }

  @Override
  public Judged judge() throws Exception {
    List<Resource> report = new ArrayList<>();
    double millis =
        Rounds.millis(() -> report.add(ValidationUtil.validateModel(data, shapes, false)));
    return new Judged(
        millis,
        report.get(0).listProperties(SHACLM.result).toList().stream()
            .map(result -> told(result.getResource()))
            .toList());
  }

  private static String told(Resource result) {
    return Agreement.row(
        List.of(
            OurEngine.text(result.getProperty(SHACLM.focusNode).getObject().asNode()),
            OurEngine.text(
                result.getProperty(SHACLM.sourceConstraintComponent).getObject().asNode())));
  }
}
