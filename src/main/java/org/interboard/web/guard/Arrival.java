package org.interboard.web.guard;

import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.Problem;

/**
 * Waits for the whole of a request's body, without a thread, before anybody works on it: those who
 * send slowly, or never end, take nobody's place.
 */
public final class Arrival extends Handler.Wrapper {
  private static final Problem COMPRESSED =
      new Problem(415, "Send the body as it is, not compressed.");
  private static final Problem UNREADABLE =
      new Problem(415, "Send the body in UTF-8, or say nothing of its characters.");

  private final Semaphore large = new Semaphore((int) Limit.LARGE_BODIES.most());

  public Arrival(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      TurnedAway.answer(request, response, callback, COMPRESSED);
    } else if (!isReadable(request)) {
      TurnedAway.answer(request, response, callback, UNREADABLE);
    } else if (Arriving.isTooLarge(request.getLength())) {
      TurnedAway.answer(request, response, callback, Arriving.tooLarge());
    } else if (!hasBody(request)) {
      return super.handle(request, response, callback);
    } else {
      take(request, response, callback);
    }
    return true;
  }

  /** Whether the characters of the body are of a kind that exists. */
  private static boolean isReadable(Request request) {
    try {
      Request.getCharset(request);
      return true;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return false;
    }
  }

  static boolean hasBody(Request request) {
    return request.getLength() > 0
        || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
        || request.getLength() < 0
            && request.getConnectionMetaData().getHttpVersion().getVersion() >= 20;
  }

  private void take(Request request, Response response, Callback callback) {
    boolean small = request.getLength() >= 0 && request.getLength() <= Limit.BODY_LENGTH.most();
    if (small || large.tryAcquire()) {
      Runnable afterwards = small ? () -> {} : large::release;
      Callback told = Callback.from(forgettingBrokenForm(request, callback), afterwards);
      new Arriving(request, response, told, whole -> handOn(whole, response, told)).take();
    } else {
      TurnedAway.answer(request, response, callback, Limit.LARGE_BODIES.refusal());
    }
  }

  /**
   * Jetty 12.1.12 asks for the parts of a form once more when a request has ended. Those of a
   * broken one throw there, and the next request on the connection would be lost with this one.
   */
  private static Callback forgettingBrokenForm(Request request, Callback callback) {
    Runnable forget = () -> request.removeAttribute(MultiPartFormData.class.getName());
    return Callback.from(
        () -> {
          forget.run();
          callback.succeeded();
        },
        failure -> {
          forget.run();
          callback.failed(failure);
        });
  }

  private void handOn(Request whole, Response response, Callback callback) {
    try {
      if (!super.handle(whole, response, callback)) {
        Response.writeError(whole, response, callback, 404);
      }
    } catch (Exception | Error e) {
      Response.writeError(whole, response, callback, e);
    }
  }
}
