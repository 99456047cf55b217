package org.interboard.web;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Puts the headers that protect a reader, and those that let other sites' pages read, on every
 * answer, Fuseki's and Jetty's own among them, by standing in front of both.
 */
final class ResponseHeaders extends Handler.Wrapper {
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy",
              "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                  + " object-src 'none'",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy", "same-origin");

  private final boolean strictTransport;

  /** {@code strictTransport} has browsers come by HTTPS only, for a year (RFC 6797). */
  ResponseHeaders(Handler handler, boolean strictTransport) {
    super(handler);
    this.strictTransport = strictTransport;
  }

  void putOn(Request request, Response response) {
    HEADERS.forEach(response.getHeaders()::put);
    if (CrossOrigin.isOpen(String.valueOf(request.getHttpURI().getCanonicalPath()))) {
      CrossOrigin.allow(response.getHeaders()::put);
    }
    if (strictTransport) {
      response.getHeaders().put("Strict-Transport-Security", "max-age=31536000");
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    putOn(request, response);
    return super.handle(request, response, callback);
  }
}
