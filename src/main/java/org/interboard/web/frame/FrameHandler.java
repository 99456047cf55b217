package org.interboard.web.frame;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.PublicAddress;

/** Stands before the site and notes, for each request, the frame of the page that may answer it. */
public final class FrameHandler extends Handler.Wrapper {
  private static final String OF_MANY = "/describe";
  private final PublicAddress address;
  private final Supplier<String> version;

  public FrameHandler(Handler handler, PublicAddress address, Supplier<String> version) {
    super(handler);
    this.address = address;
    this.version = version;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String base = address.base(Request.getLocalPort(request));
    Frame.enter(new Frame(place(request.getHttpURI()), base, version.get()));
    try {
      return super.handle(request, response, callback);
    } finally {
      Frame.leave();
    }
  }

  /** The path; where one path tells of many things, with what says of which. */
  private static String place(HttpURI address) {
    String path = address.getCanonicalPath();
    return Stream.of(String.valueOf(address.getQuery()).split("&"))
        .filter(each -> OF_MANY.equals(path) && each.startsWith("iri="))
        .findFirst()
        .map(iri -> path + "?" + iri)
        .orElse(path);
  }
}
