package org.interboard.web.guard;

import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;
import org.interboard.web.Problem;
import org.interboard.web.Problems;

/**
 * Waits for the whole of a request's body, without a thread, before anybody works on it: those who
 * send slowly, or never end, take nobody's place.
 */
public final class Arrival extends Handler.Wrapper {
  private static final int MOST_BYTES = 6_000_000;
  private static final Problem COMPRESSED =
      new Problem(415, "Send the body as it is, not compressed.");

  private final Semaphore large = new Semaphore((int) Limit.LARGE_BODIES.most());

  public Arrival(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      Problems.answer(response, callback, COMPRESSED);
    } else if (request.getLength() > MOST_BYTES) {
      Problems.answer(response, callback, tooLarge());
    } else if (!hasBody(request)) {
      return super.handle(request, response, callback);
    } else {
      take(request, response, callback);
    }
    return true;
  }

  private static boolean hasBody(Request request) {
    return request.getLength() > 0
        || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
        || request.getLength() < 0
            && request.getConnectionMetaData().getHttpVersion().getVersion() >= 20;
  }

  private void take(Request request, Response response, Callback callback) {
    boolean small = request.getLength() >= 0 && request.getLength() <= Limit.BODY_LENGTH.most();
    if (small || large.tryAcquire()) {
      Runnable afterwards = small ? () -> {} : large::release;
      new Body(request, response, Callback.from(callback, afterwards)).take();
    } else {
      Problems.answer(response, callback, Limit.LARGE_BODIES.refusal());
    }
  }

  private static Problem tooLarge() {
    return new Problem(413, "The body is larger than we take.").with("mostBytes", MOST_BYTES);
  }

  /** One body on its way in. */
  private final class Body implements Promise.Invocable<byte[]> {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Scheduler.Task alarm;

    Body(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.alarm =
          request
              .getComponents()
              .getScheduler()
              .schedule(this::close, Limit.BODY_TIME.most(), TimeUnit.SECONDS);
    }

    void take() {
      Content.Source.asByteArrayAsync(request, MOST_BYTES, this);
    }

    private void close() {
      request.getConnectionMetaData().getConnection().getEndPoint().close();
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    @Override
    public void succeeded(byte[] body) {
      alarm.cancel();
      request.getContext().execute(() -> handOn(new Arrived(request, ByteBuffer.wrap(body))));
    }

    @Override
    public void failed(Throwable failure) {
      alarm.cancel();
      if (failure instanceof IllegalStateException) {
        Problems.answer(response, callback, tooLarge());
      } else {
        Response.writeError(request, response, callback, failure);
      }
    }

    private void handOn(Request whole) {
      try {
        if (!Arrival.super.handle(whole, response, callback)) {
          Response.writeError(whole, response, callback, 404);
        }
      } catch (Exception e) {
        Response.writeError(whole, response, callback, e);
      }
    }
  }
}
