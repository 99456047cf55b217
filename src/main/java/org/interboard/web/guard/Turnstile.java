package org.interboard.web.guard;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.Problem;

/** Turns away a client that has had its share, before anything is done for it. */
final class Turnstile extends Handler.Wrapper {
  // Whoever watches over the server must always get through.
  private static final Set<String> FREE = Set.of("/health", "/ready", "/metrics");
  private final Fairness fairness;

  Turnstile(Handler handler, Fairness fairness) {
    super(handler);
    this.fairness = fairness;
  }

  static boolean isFree(Request request) {
    return isFree(request.getHttpURI().getPath());
  }

  static boolean isFree(String path) {
    return FREE.contains(path);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Problem> refusal = isFree(request) ? Optional.empty() : fairness.refusal(request);
    if (refusal.isPresent()) {
      TurnedAway.answer(request, response, callback, refusal.get());
      return true;
    }
    return super.handle(request, response, callback);
  }
}
