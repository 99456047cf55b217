package org.interboard.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.interboard.web.guard.Freight;
import org.interboard.web.guard.Limit;

/**
 * An answer that is held until it is whole, so that whatever goes wrong while it is written becomes
 * a {@link Problem} and never half an answer. Its writing can be stopped by another thread.
 */
final class HeldResponse extends HttpServletResponseWrapper {
  private final Freight.Load load;
  private volatile Held held = new Held();

  HeldResponse(HttpServletResponse response, Freight.Load load) {
    super(response);
    this.load = load;
  }

  /** The one behind a response that others have wrapped. */
  static HeldResponse behind(ServletResponse response) {
    ServletResponse inner = response;
    while (!(inner instanceof HeldResponse)) {
      inner = ((ServletResponseWrapper) inner).getResponse();
    }
    return (HeldResponse) inner;
  }

  /** What is being written now: it can be told to end, and what comes in its place is not. */
  Held draft() {
    return held;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return held;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(held, true, StandardCharsets.UTF_8);
  }

  /**
   * JSON is in UTF-8, and its media type has no parameter to say so (RFC 8259, 8.1 and 11); text is
   * taken for Latin-1 by clients that are not told.
   */
  @Override
  public void setContentType(String type) {
    super.setContentType(
        type.contains("json") ? type.replaceFirst(";\\s*charset=[^;]*", "") : encoded(type));
  }

  private static String encoded(String type) {
    return type.startsWith("text/") && !type.contains("charset=") ? type + "; charset=utf-8" : type;
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    if (!String.valueOf(getContentType()).contains("json")) {
      super.setCharacterEncoding(encoding);
    }
  }

  @Override
  public void flushBuffer() {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    held = new Held();
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  /** Throws where it has text that XML has no way to write, and goes out as XML. */
  void check() {
    if (String.valueOf(getContentType()).contains("xml")
        && !XmlText.isLegal(held.bytes.toByteArray())) {
      throw new Problem(
          406, "The answer has characters that XML cannot write; ask for JSON or Turtle.");
    }
  }

  /** What is held goes out. */
  void send() throws IOException {
    getResponse().setContentLength(held.bytes.size());
    held.bytes.writeTo(getResponse().getOutputStream());
  }

  /** The bytes of one attempt to answer. */
  final class Held extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean stopped;

    /** Whoever writes on is refused. */
    void stop() {
      stopped = true;
    }

    /** Throws where it was told to end. */
    void goOn() {
      if (stopped) {
        throw Limit.TIME.refusal();
      }
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) {
      goOn();
      Limit.ANSWER_LENGTH.hold((long) bytes.size() + length);
      load.add(length);
      bytes.write(more, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("held, not streamed");
    }
  }
}
