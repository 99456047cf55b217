package org.interboard.web.guard;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.Problems;

/**
 * Lets in fewer requests at once than there are threads, so that one is always left for whoever
 * watches over the server; the others wait for a moment, without a thread. A request has left when
 * its answer is made: Jetty's own handler of this kind waits until it is read.
 */
final class Crowd extends Handler.Wrapper {
  private static final int WAITING = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Set<Visit> waiting = new LinkedHashSet<>();
  private int room = (int) Limit.REQUESTS.most();

  Crowd(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (Turnstile.isFree(request)) {
      return super.handle(request, response, callback);
    }
    Visit visit = new Visit(request, response, callback);
    if (enters()) {
      return visit.enter();
    }
    if (waits(visit)) {
      visit.giveUpAfter(PATIENCE);
    } else {
      visit.refuse();
    }
    return true;
  }

  private synchronized boolean enters() {
    boolean enters = room > 0;
    room -= enters ? 1 : 0;
    return enters;
  }

  private synchronized boolean waits(Visit visit) {
    return waiting.size() < WAITING && waiting.add(visit);
  }

  private synchronized boolean waitsNoLonger(Visit visit) {
    return waiting.remove(visit);
  }

  /** The next of those who wait, in whose favour one has left; without one there is more room. */
  private synchronized Optional<Visit> next() {
    Optional<Visit> first = waiting.stream().findFirst();
    first.ifPresentOrElse(waiting::remove, () -> room++);
    return first;
  }

  /** One request on its way through. */
  private final class Visit {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean left = new AtomicBoolean();

    Visit(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    boolean enter() throws Exception {
      boolean answered = false;
      try {
        answered = Crowd.super.handle(request, response, Callback.from(callback, this::leave));
        return answered;
      } finally {
        if (!answered) {
          leave();
        }
      }
    }

    private void leave() {
      if (left.compareAndSet(false, true)) {
        next().ifPresent(each -> each.request.getContext().execute(each::enterLate));
      }
    }

    private void enterLate() {
      try {
        if (!enter()) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Exception | Error e) {
        Response.writeError(request, response, callback, e);
      }
    }

    void giveUpAfter(Duration patience) {
      request
          .getComponents()
          .getScheduler()
          .schedule(this::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveUp() {
      if (waitsNoLonger(this)) {
        refuse();
      }
    }

    void refuse() {
      Problems.answer(response, callback, Limit.REQUESTS.refusal());
    }
  }
}
