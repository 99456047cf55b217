package org.interboard.compare.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.compare.Tally;

/** A matrix for programs, with everything that it holds. */
final class MatrixJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MatrixJson() {}

  static byte[] of(Compared compared) {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(compared));
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> tree(Compared compared) {
    Matrix matrix = compared.matrix();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("asOf", matrix.asOf().toString());
    tree.put("dataVersion", matrix.dataVersion());
    tree.put("receipt", compared.token());
    tree.put("areas", matrix.areas().stream().map(MatrixJson::area).toList());
    tree.put("aspects", matrix.rows().stream().map(row -> aspect(matrix.areas(), row)).toList());
    tree.put("closeReading", compared.readings().stream().map(ReadingJson::of).toList());
    tree.put("similarity", compared.similarities().stream().map(ReadingJson::of).toList());
    return tree;
  }

  private static Map<String, Object> area(Area area) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("slug", area.slug());
    told.put("name", area.name());
    told.put("iri", area.node().toString());
    told.put("instrument", area.instrument());
    told.put("source", area.source());
    return told;
  }

  private static Map<String, Object> aspect(List<Area> areas, Matrix.Row row) {
    Aspect aspect = row.aspect();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("slug", aspect.slug());
    told.put("name", aspect.name());
    told.put("group", aspect.group());
    told.put("description", aspect.description());
    told.put("silentMeans", aspect.silent());
    told.put("ourReading", aspect.ours());
    told.put("tally", tally(row.tally()));
    List<Object> cells = new ArrayList<>();
    for (int at = 0; at < areas.size(); at++) {
      cells.add(cell(areas.get(at), row.cells().get(at)));
    }
    told.put("cells", cells);
    return told;
  }

  private static Map<String, Object> tally(Tally tally) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("states", tally.states());
    told.put("contradicts", tally.contradict());
    told.put("outOf", tally.known());
    told.put("cannotBeTold", tally.unknown());
    told.put("notApplicable", tally.notApplicable());
    told.put("words", tally.words());
    return told;
  }

  private static Map<String, Object> cell(Area area, Cell cell) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("area", area.slug());
    told.put("state", cell.state().words());
    told.put("why", cell.why());
    told.put("points", cell.points());
    told.put("reasons", cell.reasons());
    told.put("notes", cell.notes());
    return told;
  }
}
