package org.interboard.web.guard;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.interboard.web.Problem;
import org.interboard.web.Problems;

/**
 * A request whose body nobody wants. It is answered at once, and what is still being sent is thrown
 * away, up to a measure: a client that is cut off while it sends never reads the reason.
 */
final class TurnedAway {
  private static final int MOST_BYTES = 60_000_000;

  private TurnedAway() {}

  static void answer(Request request, Response response, Callback callback, Problem reason) {
    if (!Arrival.hasBody(request)) {
      Problems.answer(response, callback, reason);
      return;
    }
    // Whoever is still sending must not send the next request behind this one.
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    if (request.getLength() > MOST_BYTES || request.getHeaders().contains(HttpHeader.EXPECT)) {
      Problems.answer(response, callback, reason);
    } else {
      Callback end = Callback.from(() -> throwAway(request, response, callback), callback::failed);
      Problems.answer(new Unended(request, response), end, reason);
    }
  }

  private static void throwAway(Request request, Response response, Callback callback) {
    Scheduler.Task alarm = alarm(request);
    Runnable end =
        () -> {
          alarm.cancel();
          response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        };
    Content.Source.consumeAll(request, Callback.from(end, failure -> end.run()));
  }

  /** An answer sent whole whose end is not told: Jetty would read no more from there on. */
  private static final class Unended extends Response.Wrapper {
    Unended(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
      super.write(false, bytes, callback);
    }
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
