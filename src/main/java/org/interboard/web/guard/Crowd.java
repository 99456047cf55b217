package org.interboard.web.guard;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.Problems;

/**
 * Lets in fewer requests at once than there are threads, so that one is always left for whoever
 * watches over the server; the others wait for a moment, without a thread.
 */
final class Crowd extends QoSHandler {
  private static final int WAITING = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  Crowd(Handler handler) {
    super(handler);
    setMaxRequestCount((int) Limit.REQUESTS.most());
    setMaxSuspendedRequestCount(WAITING);
    setMaxSuspend(PATIENCE);
    excludePath(Turnstile.FREE.toArray(String[]::new));
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    Problems.answer(response, callback, Limit.REQUESTS.refusal());
  }

  @Override
  protected void expireSuspended(Request request, Response response, Callback callback) {
    reject(request, response, callback, Limit.REQUESTS.status());
  }
}
