package org.interboard.web.guard;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.interboard.web.Problem;
import org.interboard.web.Problems;

/**
 * A request whose body nobody wants. What is still being sent is thrown away, up to a measure,
 * before the answer: a client that is cut off while it sends never reads the reason.
 */
final class TurnedAway {
  private static final int MOST_BYTES = 60_000_000;

  private TurnedAway() {}

  static void answer(Request request, Response response, Callback callback, Problem reason) {
    Runnable answer = () -> Problems.answer(response, callback, reason);
    if (request.getLength() > MOST_BYTES || request.getHeaders().contains(HttpHeader.EXPECT)) {
      answer.run();
    } else {
      Runnable inTime = cancelling(alarm(request), answer);
      Content.Source.consumeAll(request, Callback.from(inTime, failure -> inTime.run()));
    }
  }

  private static Runnable cancelling(Scheduler.Task alarm, Runnable answer) {
    return () -> {
      alarm.cancel();
      answer.run();
    };
  }

  /** Closes the connection of a client that takes too long. */
  static Scheduler.Task alarm(Request request) {
    return request
        .getComponents()
        .getScheduler()
        .schedule(
            () -> request.getConnectionMetaData().getConnection().getEndPoint().close(),
            Limit.BODY_TIME.most(),
            TimeUnit.SECONDS);
  }
}
