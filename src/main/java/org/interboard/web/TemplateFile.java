package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.graph.Later;

/**
 * The workbook in which a protocol is stated, empty or filled with the protocol of an area; each is
 * made once.
 */
final class TemplateFile implements Handler {
  private static final String EMPTY = "";

  private final Later<ProtocolWorkbook> workbook;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  TemplateFile(Later<ProtocolWorkbook> workbook) {
    this.workbook = workbook;
  }

  @Override
  public void handle(Context ctx) {
    String area = Optional.ofNullable(ctx.queryParam("from")).orElse(EMPTY);
    if (!area.equals(EMPTY) && !workbook.get().areas().contains(area)) {
      throw Problem.badRequest("There is no protocol of that area.")
          .with("parameter", "from")
          .with("allowed", workbook.get().areas());
    }
    String name = area.equals(EMPTY) ? "protocol" : area;
    ctx.contentType(MarkedWorkbook.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(name))
        .header("Cache-Control", "public, no-cache")
        .result(made.computeIfAbsent(area, this::make));
  }

  private byte[] make(String area) {
    return area.equals(EMPTY) ? workbook.get().template() : workbook.get().of(area).bytes();
  }
}
