package org.interboard.web;

import jakarta.servlet.ServletOutputStream;
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
 * a {@link Problem} and never half an answer.
 */
final class HeldResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ServletOutputStream out = new Held();
  private final Freight.Load load;

  HeldResponse(HttpServletResponse response, Freight.Load load) {
    super(response);
    this.load = load;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void flushBuffer() {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    held.reset();
  }

  @Override
  public void reset() {
    held.reset();
  }

  /** What is held goes out; text that XML has no way to write does not go out as XML. */
  void send() throws IOException {
    byte[] body = held.toByteArray();
    if (String.valueOf(getContentType()).contains("xml") && !XmlText.isLegal(body)) {
      Problem problem =
          new Problem(
              406, "The answer has characters that XML cannot write; ask for JSON or Turtle.");
      Problems.answer(this, problem);
      body = held.toByteArray();
    }
    getResponse().setContentLength(body.length);
    getResponse().getOutputStream().write(body);
  }

  private final class Held extends ServletOutputStream {
    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      Limit.ANSWER_LENGTH.hold((long) held.size() + length);
      load.add(length);
      held.write(bytes, from, length);
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
