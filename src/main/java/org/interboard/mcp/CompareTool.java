package org.interboard.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Comparison;
import org.interboard.compare.Matrix;

/** Areas side by side, aspect by aspect. */
record CompareTool(Comparison comparison) {

  private static final String AS_OF = "asOf";

  /** What one area's document says of one aspect. */
  private record Said(String area, String aspect, String state, String why, Object points) {}

  SyncToolSpecification tool() {
    Map<String, Object> schema =
        new Schema(List.of("area"))
            .several("area", "The areas.", comparison.areas().stream().map(Area::slug).toList())
            .several(
                "aspect",
                "Only these aspects; all, if not given.",
                comparison.aspects().stream().map(Aspect::slug).toList())
            .text(
                AS_OF,
                "The day for the law and for whether a document holds, such as 2016-06-01; today,"
                    + " if not given.",
                List.of())
            .whole();
    return Tools.tool(
        "compare",
        "Set areas side by side",
        "What each area's document states of each aspect, with section and phrase, or that it is"
            + " silent, cannot be told (why) or is not applicable.",
        schema,
        this::compare);
  }

  private String compare(Arguments arguments) {
    arguments.required("area");
    Matrix matrix =
        comparison
            .compare(
                arguments.all("area"),
                arguments.all("aspect"),
                arguments.day(AS_OF).orElseGet(LocalDate::now))
            .matrix();
    return Tools.json(
        matrix.rows().stream().flatMap(row -> said(matrix.areas(), row).stream()).toList());
  }

  private static List<Said> said(List<Area> areas, Matrix.Row row) {
    return IntStream.range(0, areas.size())
        .mapToObj(at -> said(areas.get(at), row.aspect(), row.cells().get(at)))
        .toList();
  }

  private static Said said(Area area, Aspect aspect, Cell cell) {
    return new Said(area.slug(), aspect.name(), cell.state().words(), cell.why(), cell.points());
  }
}
