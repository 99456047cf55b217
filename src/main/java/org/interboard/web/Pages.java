package org.interboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fills the templates of {@code pages/}, which escape every value by its place in the HTML. */
public final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  /** Answers with the page called {@code name}, filled with its parameters. */
  public static void show(Context ctx, String name, Map<String, Object> parameters) {
    ctx.contentType(Representation.HTML.contentType()).result(text(name, parameters));
  }

  /** The same page, to be kept. */
  static String text(String name, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    ENGINE.render(name + ".jte", parameters, html);
    return html.toString();
  }

  static byte[] bytes(String name, Map<String, Object> parameters) {
    return text(name, parameters).getBytes(StandardCharsets.UTF_8);
  }
}
