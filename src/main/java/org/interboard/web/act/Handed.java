package org.interboard.web.act;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.graph.Limits;
import org.interboard.graph.Packed;
import org.interboard.web.Problem;

/**
 * A draft as the form of the page brings it: chosen as a file, pasted, kept in the page from the
 * time before, or the example. It lives as long as the request.
 */
public record Handed(String name, byte[] bytes, String text, String asOf, String form) {
  static final String EXAMPLE = "interboard/examples/exampleshire.xlsx";
  private static final int KEPT = 3_000_000;
  private static final String PASTED = "your text";

  /** Nothing handed in yet. */
  static Handed nothing() {
    return new Handed("", new byte[0], "", "", "");
  }

  static Handed in(Context ctx) {
    String text = field(ctx, "text");
    String asOf = field(ctx, "asOf");
    String form = field(ctx, "form");
    Optional<UploadedFile> file =
        ctx.uploadedFiles("file").stream().filter(each -> each.size() > 0).findFirst();
    if (!field(ctx, "example").isEmpty()) {
      return new Handed("exampleshire.xlsx", Packed.bytes(EXAMPLE), "", asOf, form);
    }
    if (file.isPresent()) {
      return of(plain(file.get().filename()), read(file.get()), asOf, form);
    }
    if (!text.isBlank()) {
      return new Handed(PASTED, text.getBytes(StandardCharsets.UTF_8), text, asOf, form);
    }
    return of(plain(field(ctx, "keptName")), kept(field(ctx, "kept")), asOf, form);
  }

  /** What is no workbook is shown as text, to be mended on the page. */
  private static Handed of(String name, byte[] bytes, String asOf, String form) {
    String text =
        ProtocolWorkbook.is(bytes) || bytes.length > KEPT
            ? ""
            : new String(bytes, StandardCharsets.UTF_8);
    return new Handed(name, bytes, text, asOf, form);
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static byte[] kept(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("The form did not arrive whole.");
    }
  }

  private static byte[] read(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes((int) Limits.USUAL.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name without folders, and without anything that does not show. */
  private static String plain(String name) {
    String last = name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{C}", "");
    return last.length() <= 100 ? last : last.substring(0, 100);
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  public boolean isWorkbook() {
    return ProtocolWorkbook.is(bytes);
  }

  /** Whether it is small enough to travel with the page, to be sent again for another form. */
  public boolean keepable() {
    return !isEmpty() && bytes.length <= KEPT;
  }

  /** The file as the page keeps it; nowhere else is it kept. */
  public String kept() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
