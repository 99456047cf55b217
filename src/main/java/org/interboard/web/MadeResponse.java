package org.interboard.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer that says when it is made: from then on it is only sent, however long that takes. */
final class MadeResponse extends HttpServletResponseWrapper {
  private final Runnable made;

  MadeResponse(HttpServletResponse response, Runnable made) {
    super(response);
    this.made = made;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    made.run();
    return super.getOutputStream();
  }
}
