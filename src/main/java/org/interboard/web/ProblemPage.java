package org.interboard.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty answers on its own, such as to an address it cannot parse, in the site's one form. */
final class ProblemPage extends ErrorHandler {
  private final ResponseHeaders headers;

  ProblemPage(ResponseHeaders headers) {
    this.headers = headers;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    headers.putOn(response);
    Problems.answer(response, callback, new Problem(code, Problems.detail(code)));
  }
}
