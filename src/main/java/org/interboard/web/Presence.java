package org.interboard.web;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Looks whether the client has closed the connection on which it waits for an answer. Only the
 * thread that answers may look: nobody else reads from the connection meanwhile, or writes to it.
 */
final class Presence implements BooleanSupplier {
  // Every client must be able to pass over it, also unexpected (RFC 9110, 15.2).
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();

  private final Connection connection;
  private final boolean takesInterim;
  private boolean sendsMore;
  private boolean saysNoMore;
  private long lastWord = System.nanoTime() - PAUSE_NANOS;

  private Presence(Connection connection, boolean takesInterim) {
    this.connection = connection;
    this.takesInterim = takesInterim;
  }

  static Presence of(ServletRequest request) {
    return new Presence(
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection(),
        request.getProtocol().equals("HTTP/1.1"));
  }

  /** Whether it has gone. */
  @Override
  public boolean getAsBoolean() {
    EndPoint end = connection.getEndPoint();
    try {
      if (!saysNoMore && !sendsMore && connection instanceof Connection.UpgradeTo input) {
        listen(end, input);
      }
      return !end.isOpen() || saysNoMore && !takesWord(end);
    } catch (IOException e) {
      return true;
    }
  }

  private void listen(EndPoint end, Connection.UpgradeTo input) throws IOException {
    ByteBuffer more = BufferUtil.allocate(1);
    int read = end.fill(more);
    if (read > 0) {
      // The next request, sent before this one is answered: it is put back.
      input.onUpgradeTo(more);
      sendsMore = true;
    }
    saysNoMore = read < 0;
  }

  /**
   * Whether one that says no more still listens. Who has closed both ways looks the same until
   * something is sent there: its system then refuses what comes next.
   */
  private boolean takesWord(EndPoint end) throws IOException {
    if (!takesInterim || System.nanoTime() - lastWord < PAUSE_NANOS) {
      return true;
    }
    lastWord = System.nanoTime();
    return end.flush(ByteBuffer.wrap(CONTINUE));
  }
}
