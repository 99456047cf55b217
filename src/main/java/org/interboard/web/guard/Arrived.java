package org.interboard.web.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body is here already, whole, so that its length is known however it came. */
final class Arrived extends Request.Wrapper {
  private final Content.Source body;
  private final long length;
  private final HttpFields headers;

  Arrived(Request request, ByteBuffer body) {
    super(request);
    this.length = body.remaining();
    this.headers =
        HttpFields.build(request.getHeaders())
            .remove(HttpHeader.TRANSFER_ENCODING)
            .put(HttpHeader.CONTENT_LENGTH, length)
            .asImmutable();
    this.body = new ByteBufferContentSource(body);
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public HttpFields getHeaders() {
    return headers;
  }

  @Override
  public Content.Chunk read() {
    return body.read();
  }

  @Override
  public void demand(Runnable demand) {
    body.demand(demand);
  }

  @Override
  public void fail(Throwable failure) {
    body.fail(failure);
    super.fail(failure);
  }
}
