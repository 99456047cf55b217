package org.interboard.web.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes each request by the method that it was sent with. Javalin would let a header name another:
 * a cache on the way, which does not look at that header, would then keep the empty answer to a
 * HEAD, or a refusal, and give it to everybody who asks with GET.
 */
final class OwnMethod extends Handler.Wrapper {
  private static final String OTHER = "X-HTTP-Method-Override";

  OwnMethod(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request.getHeaders().contains(OTHER) ? new Plain(request) : request, response, callback);
  }

  /** The request without that header. */
  private static final class Plain extends Request.Wrapper {
    private final HttpFields headers;

    Plain(Request request) {
      super(request);
      this.headers = HttpFields.build(request.getHeaders()).remove(OTHER).asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
