package org.interboard.web.guard;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Sends answers without a thread: whoever made one goes on to the next while a slow client reads,
 * and a client that takes too long over an answer loses its connection.
 */
final class Departure extends Handler.Wrapper {
  private final Freight freight;

  Departure(Handler handler, Freight freight) {
    super(handler);
    this.freight = freight;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Scheduler.Task alarm =
        request
            .getComponents()
            .getScheduler()
            .schedule(() -> close(request), Limit.ANSWER_TIME.most(), TimeUnit.SECONDS);
    Departing answer =
        new Departing(request, response, Callback.from(callback, alarm::cancel), freight);
    if (super.handle(request, answer, answer.end())) {
      return true;
    }
    alarm.cancel();
    return false;
  }

  private static void close(Request request) {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }
}
