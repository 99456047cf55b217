package org.interboard.web.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interboard.graph.Packed;
import org.interboard.graph.Sha256;
import org.interboard.web.Problem;
import org.interboard.web.Route;

/**
 * The style sheets, scripts and pictures of the pages, listed in {@code files.yaml}. Each has an
 * address with the sum of its bytes in it, so that a browser keeps it for ever and is never wrong.
 */
public final class StaticFiles {
  private static final String FOLDER = "/static/";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final int DIGITS = 12;
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "png", "image/png",
          "ico", "image/x-icon",
          "wasm", "application/wasm",
          "woff2", "font/woff2");
  private static final Map<String, Held> BY_NAME = read();
  private static final Map<String, Held> BY_HASHED_NAME =
      BY_NAME.values().stream().collect(Collectors.toMap(Held::hashedName, held -> held));

  private record Held(String hashedName, String mediaType, byte[] bytes) {}

  private StaticFiles() {}

  /** Where a file is to be had, such as {@code /static/interboard.0123456789ab.css}. */
  public static String address(String name) {
    return FOLDER + held(name).hashedName();
  }

  /** The route of them all, and that of the icon which browsers ask for unasked. */
  public static List<Route> routes() {
    return List.of(
        Route.get(FOLDER + "{file}", StaticFiles::answer),
        Route.get("/favicon.ico", ctx -> send(ctx, held("icon.ico"), "public, max-age=86400")));
  }

  private static Held held(String name) {
    return Optional.ofNullable(BY_NAME.get(name))
        .orElseThrow(() -> new IllegalArgumentException("files.yaml does not list " + name));
  }

  private static void answer(Context ctx) {
    Held held =
        Optional.ofNullable(BY_HASHED_NAME.get(ctx.pathParam("file")))
            .orElseThrow(() -> Problem.notFound("There is no such file, or no longer this one."));
    send(ctx, held, FOR_EVER);
  }

  private static void send(Context ctx, Held held, String keep) {
    ctx.header("Cache-Control", keep).contentType(held.mediaType()).result(held.bytes());
  }

  private static Map<String, Held> read() {
    Map<String, Held> all = new TreeMap<>();
    resources().forEach((name, resource) -> all.put(name, held(name, Packed.bytes(resource))));
    return all;
  }

  private static Held held(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = Sha256.of(bytes).substring(0, DIGITS);
    String ending = name.substring(dot + 1);
    String hashed = name.substring(0, dot) + "." + hash + "." + ending;
    return new Held(hashed, MEDIA_TYPES.get(ending), bytes);
  }

  private static Map<String, String> resources() {
    try {
      return new YAMLMapper()
          .readValue(
              Packed.text("org/interboard/web/frame/files.yaml"),
              new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
