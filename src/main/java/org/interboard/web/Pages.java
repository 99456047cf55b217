package org.interboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** Fills the templates of {@code pages/}, which escape every value by its place in the HTML. */
public final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  /** Answers with the page called {@code name}, filled with its parameters. */
  public static void show(Context ctx, String name, Map<String, Object> parameters) {
    ctx.contentType(Representation.HTML.contentType()).result(text(name, parameters));
  }

  /** Answers with a page that stays the same for a day and a publication; it is made once. */
  public static void keep(
      Context ctx, Publication publication, String name, Supplier<Map<String, Object>> parameters) {
    String kept = String.join(" ", "page", LocalDate.now().toString(), ctx.path());
    Supplier<Parcel> made =
        () -> Parcel.of(Representation.HTML, bytes(name, parameters.get()), publication.version());
    Delivery.send(ctx, publication.parcels().get(kept, made));
  }

  /** The same page, to be kept. */
  public static String text(String name, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    ENGINE.render(name + ".jte", parameters, html);
    return html.toString();
  }

  /** The same page as it is made, to whoever may refuse to take more. */
  static void write(OutputStream out, String name, Map<String, Object> parameters)
      throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ENGINE.render(name + ".jte", parameters, new WriterOutput(html));
    html.flush();
  }

  static byte[] bytes(String name, Map<String, Object> parameters) {
    return text(name, parameters).getBytes(StandardCharsets.UTF_8);
  }
}
