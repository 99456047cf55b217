package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.Limits;
import org.interboard.web.guard.Limit;

/**
 * A file as a request brings it: as its whole body, or as the field {@code file} of a form. It is
 * held in memory alone, and called by a name of ours with the ending that its media type asks for,
 * or else with the ending of its own name.
 */
record ReceivedFile(String name, byte[] bytes) {
  static final int MOST_BYTES = Math.toIntExact(Limits.USUAL.bytes());
  private static final long ROOM_FOR_THE_FORM = 100_000;
  private static final String FIELD = "file";
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/turtle", ".ttl",
          "application/trig", ".trig",
          "application/n-triples", ".nt",
          "application/n-quads", ".nq",
          "application/ld+json", ".jsonld",
          "application/json", ".jsonld",
          "application/rdf+xml", ".rdf",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  static ReceivedFile in(Context ctx) {
    if (Optional.ofNullable(ctx.header("Content-Encoding"))
        .filter(any -> !any.equalsIgnoreCase("identity"))
        .isPresent()) {
      throw new Problem(415, "Send the file as it is, not compressed.");
    }
    return mediaType(ctx.contentType()).equals("multipart/form-data") ? field(ctx) : body(ctx);
  }

  private static ReceivedFile body(Context ctx) {
    return new ReceivedFile("draft" + ending(ctx.contentType()), read(ctx.bodyInputStream()));
  }

  private static ReceivedFile field(Context ctx) {
    if (ctx.req().getContentLengthLong() > MOST_BYTES + ROOM_FOR_THE_FORM) {
      throw tooLarge();
    }
    List<UploadedFile> files = ctx.uploadedFiles(FIELD);
    if (files.size() != 1) {
      throw Problem.badRequest("The form must have one file in its field \"file\".");
    }
    UploadedFile file = files.get(0);
    String ending =
        Optional.of(ending(file.contentType()))
            .filter(told -> !told.isEmpty())
            .orElseGet(() -> known(file.extension()));
    return new ReceivedFile("draft" + ending, read(file.content()));
  }

  private static byte[] read(InputStream in) {
    try (in) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.badRequest("The file did not arrive whole.");
    }
  }

  private static Problem tooLarge() {
    return Limit.FILE_BYTES.refusal();
  }

  /** A media type that says nothing of the syntax leaves it to the content. */
  private static String ending(String contentType) {
    return ENDINGS.getOrDefault(mediaType(contentType), "");
  }

  /** The ending of a file's own name, if it is one that is read. */
  private static String known(String extension) {
    String ending = extension.toLowerCase(Locale.ROOT);
    return ENDINGS.containsValue(ending) ? ending : "";
  }

  private static String mediaType(String contentType) {
    return Optional.ofNullable(contentType)
        .orElse("")
        .split(";", -1)[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
