package org.interboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;

/** RDF4J's engine over a whole store in memory. */
record Rdf4jJudge(SailRepository data, SailRepository shapes) implements Judge {
  static Rdf4jJudge of(Shaped shaped) throws Exception {
    SailRepository data = new SailRepository(new MemoryStore());
    SailRepository shapes = new SailRepository(new MemoryStore());
    Rdf4jEngine.load(data, shaped.dataFile());
    Rdf4jEngine.load(shapes, shaped.shapesFile());
    return new Rdf4jJudge(data, shapes);
  }

  @Override
  public String name() {
    return "RDF4J ShaclValidator";
  }

  @Override
  public Judged judge() throws Exception {
    List<Model> report = new ArrayList<>();
    double millis =
        Rounds.millis(
            () -> report.add(ShaclValidator.validate(data.getSail(), shapes.getSail()).asModel()));
    return new Judged(millis, told(report.get(0)));
  }

  static List<String> told(Model report) {
    return report.filter(null, SHACL.RESULT, null).objects().stream()
        .map(result -> told(report, (Resource) result))
        .toList();
  }

  private static String told(Model report, Resource result) {
    return Agreement.row(
        List.of(SHACL.FOCUS_NODE, SHACL.SOURCE_CONSTRAINT_COMPONENT).stream()
            .map(each -> report.filter(result, each, null).objects().iterator().next())
            .map(Rdf4jEngine::text)
            .toList());
  }

  @Override
  public void close() {
    data.shutDown();
    shapes.shutDown();
  }
}
