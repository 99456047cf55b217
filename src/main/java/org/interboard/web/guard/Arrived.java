package org.interboard.web.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body is here already, whole. */
final class Arrived extends Request.Wrapper {
  private final Content.Source body;
  private final long length;

  Arrived(Request request, ByteBuffer body) {
    super(request);
    this.length = body.remaining();
    this.body = new ByteBufferContentSource(body);
  }

  @Override
  public long getLength() {
    return length;
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
