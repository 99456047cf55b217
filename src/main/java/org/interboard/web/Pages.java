package org.interboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills the templates of {@code pages/}, which escape every value by its place in the HTML. */
public final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  /** Answers with the page called {@code name}, filled with its parameters. */
  public static void show(Context ctx, String name, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    ENGINE.render(name + ".jte", parameters, html);
    ctx.contentType(Representation.HTML.contentType()).result(html.toString());
  }
}
