package org.interboard.web.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.interboard.web.Problem;

/**
 * One body on its way in. Each piece is copied when it comes: Jetty's own way keeps them all, with
 * the buffer that each came in, and goes through them again for every one that follows.
 */
final class Arriving {
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Consumer<Request> next;
  private final Scheduler.Task alarm;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Arriving(Request request, Response response, Callback callback, Consumer<Request> next) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.next = next;
    this.alarm = TurnedAway.alarm(request);
  }

  static boolean isTooLarge(long bytes) {
    return bytes > Limit.REQUEST_LENGTH.most();
  }

  static Problem tooLarge() {
    return Limit.REQUEST_LENGTH.refusal();
  }

  /** Takes what has come, and comes back without a thread meanwhile when there is more. */
  void take() {
    boolean more = true;
    while (more) {
      more = take(request.read());
    }
  }

  private boolean take(Content.Chunk piece) {
    if (piece == null) {
      // Reading may take a moment, which the thread that watches over all connections has not.
      request.demand(Invocable.from(Invocable.InvocationType.BLOCKING, this::take));
      return false;
    }
    if (Content.Chunk.isFailure(piece)) {
      alarm.cancel();
      Response.writeError(request, response, callback, piece.getFailure());
      return false;
    }
    copy(piece.getByteBuffer());
    piece.release();
    return goOn(piece.isLast());
  }

  private void copy(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    body.writeBytes(copy);
  }

  private boolean goOn(boolean whole) {
    if (isTooLarge(body.size())) {
      alarm.cancel();
      TurnedAway.answer(request, response, callback, tooLarge());
      return false;
    }
    if (whole) {
      alarm.cancel();
      Request arrived = new Arrived(request, ByteBuffer.wrap(body.toByteArray()));
      request.getContext().execute(() -> next.accept(arrived));
    }
    return !whole;
  }
}
