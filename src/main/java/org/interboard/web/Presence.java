package org.interboard.web;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Looks whether the client has closed the connection on which it waits for an answer. Only the
 * thread that answers may look: nobody else reads from the connection meanwhile.
 */
final class Presence implements BooleanSupplier {
  private final Connection connection;
  private boolean sendsMore;

  private Presence(Connection connection) {
    this.connection = connection;
  }

  static Presence of(ServletRequest request) {
    return new Presence(
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection());
  }

  /** Whether it has gone. */
  @Override
  public boolean getAsBoolean() {
    EndPoint end = connection.getEndPoint();
    if (sendsMore || !(connection instanceof Connection.UpgradeTo input)) {
      return !end.isOpen();
    }
    try {
      ByteBuffer more = BufferUtil.allocate(1);
      int read = end.fill(more);
      if (read > 0) {
        // The next request, sent before this one is answered: it is put back.
        input.onUpgradeTo(more);
        sendsMore = true;
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
