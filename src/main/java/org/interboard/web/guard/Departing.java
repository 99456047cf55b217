package org.interboard.web.guard;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * One answer on its way out. What is written is copied and counts as written, as long as all that
 * is under way fits in memory; beyond that, whoever writes waits for the client.
 */
final class Departing extends Response.Wrapper {
  private final Freight freight;
  private final Callback whole;
  private final Queue<Piece> waiting = new ArrayDeque<>();
  private final Pump pump = new Pump();
  private Optional<Throwable> failure = Optional.empty();
  private boolean ended;
  private boolean over;

  private record Piece(boolean last, ByteBuffer bytes, long held, Callback written) {}

  Departing(Request request, Response response, Callback whole, Freight freight) {
    super(request, response);
    this.whole = whole;
    this.freight = freight;
  }

  @Override
  public void write(boolean last, ByteBuffer bytes, Callback written) {
    Piece piece = piece(last, bytes, written);
    if (take(piece)) {
      pump.iterate();
      if (piece.written() == Callback.NOOP) {
        written.succeeded();
      }
    } else {
      freight.letGo(piece.held());
      written.failed(failure.orElseThrow());
    }
  }

  private Piece piece(boolean last, ByteBuffer bytes, Callback written) {
    int length = BufferUtil.length(bytes);
    return freight.takes(length)
        ? new Piece(last, copy(bytes), length, Callback.NOOP)
        : new Piece(last, bytes, 0, written);
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    ByteBuffer copy = BufferUtil.copy(bytes);
    if (copy == null) {
      return BufferUtil.EMPTY_BUFFER;
    }
    bytes.position(bytes.limit());
    return copy;
  }

  private synchronized boolean take(Piece piece) {
    return failure.isEmpty() && waiting.offer(piece);
  }

  /** What is told when whoever answers has done so. */
  Callback end() {
    return Callback.from(() -> end(Optional.empty()), why -> end(Optional.of(why)));
  }

  private void end(Optional<Throwable> why) {
    boolean sent;
    synchronized (this) {
      failure = failure.or(() -> why);
      ended = true;
      sent = over;
    }
    if (sent) {
      tell();
    } else {
      pump.iterate();
    }
  }

  private void tell() {
    failure.ifPresentOrElse(whole::failed, whole::succeeded);
  }

  /** Sends one piece after the other, each when the one before it has gone. */
  private final class Pump extends IteratingCallback {
    private Optional<Piece> current = Optional.empty();

    @Override
    protected Action process() {
      synchronized (Departing.this) {
        current = Optional.ofNullable(waiting.poll());
        if (current.isEmpty()) {
          return ended ? Action.SUCCEEDED : Action.IDLE;
        }
      }
      Departing.super.write(current.get().last(), current.get().bytes(), this);
      return Action.SCHEDULED;
    }

    @Override
    protected void onSuccess() {
      current.ifPresent(this::gone);
    }

    private void gone(Piece piece) {
      freight.letGo(piece.held());
      piece.written().succeeded();
    }

    @Override
    protected void onCompleteSuccess() {
      tell();
    }

    @Override
    protected void onCompleteFailure(Throwable why) {
      boolean last;
      synchronized (Departing.this) {
        failure = failure.or(() -> Optional.of(why));
        over = true;
        last = ended;
      }
      current.ifPresent(piece -> lost(piece, why));
      waiting.forEach(piece -> lost(piece, why));
      waiting.clear();
      if (last) {
        tell();
      }
    }

    private void lost(Piece piece, Throwable why) {
      freight.letGo(piece.held());
      piece.written().failed(why);
    }
  }
}
