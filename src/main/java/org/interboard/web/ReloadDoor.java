package org.interboard.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.BadFile;
import org.interboard.web.Republishing.Outcome;

/**
 * Takes {@code POST /admin/reload} from whoever shows the token that the server was started with;
 * without one there is nothing at that address.
 */
final class ReloadDoor extends HttpServlet {
  static final String PATH = "/admin/reload";
  private static final String SCHEME = "Bearer ";
  private transient Optional<Republishing> republishing = Optional.empty();
  private transient byte[] expected = {};

  /** Opens the door to whoever knows the token. */
  void open(Republishing to, String token) {
    expected = token.getBytes(StandardCharsets.UTF_8);
    republishing = Optional.of(to);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Outcome outcome = admitted(request, response).now();
      response.setContentType(Representation.JSON.contentType());
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(Json.of(told(outcome)));
    } catch (Problem problem) {
      Problems.answer(response, problem);
    }
  }

  private Republishing admitted(HttpServletRequest request, HttpServletResponse response) {
    Republishing open = republishing.orElseThrow(() -> Problem.notFound(Problems.detail(404)));
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      throw new Problem(405, Problems.detail(405)).with("allowed", "POST");
    }
    if (!knowsToken(request)) {
      response.setHeader("WWW-Authenticate", SCHEME.strip());
      throw new Problem(401, "This needs the token of whoever runs the site.");
    }
    return open;
  }

  /** Takes as long for a wrong token as for the right one. */
  private boolean knowsToken(HttpServletRequest request) {
    String shown = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    boolean fits = shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String token = fits ? shown.substring(SCHEME.length()) : "";
    return MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> told(Outcome outcome) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("version", outcome.version());
    if (outcome instanceof Outcome.Kept kept) {
      throw refused(kept);
    }
    told.put("changed", outcome instanceof Outcome.Published);
    if (outcome instanceof Outcome.Published published) {
      told.put("milliseconds", published.milliseconds());
    }
    return told;
  }

  /** Whoever runs the site may know its files. */
  private static Problem refused(Outcome.Kept kept) {
    Problem problem =
        new Problem(422, "Not published: " + kept.reason().getMessage())
            .with("version", kept.version());
    return kept.reason() instanceof BadFile bad
        ? problem.with("file", bad.file()).with("line", bad.line()).with("column", bad.column())
        : problem;
  }
}
