package org.interboard.web;

import java.io.EOFException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.interboard.web.guard.Limit;

/** What Jetty answers on its own, such as to an address it cannot parse, in the site's one form. */
final class ProblemPage extends ErrorHandler {
  private static final int RESTART = 10;
  private final ResponseHeaders headers;

  ProblemPage(ResponseHeaders headers) {
    this.headers = headers;
  }

  /** Methods that nobody knows are answered like any other. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    headers.putOn(request, response);
    int status = status(code, cause);
    Problems.answer(response, callback, problem(status));
  }

  /** 503 comes of nothing but a server that finishes what it has begun, and then stops. */
  private static Problem problem(int status) {
    return switch (status) {
      case 414 -> Limit.ADDRESS_LENGTH.refusal();
      case 431 -> Limit.HEADER_LENGTH.refusal();
      case 503 ->
          new Problem(503, "The server is stopping: ask again in a moment.").retryAfter(RESTART);
      default -> new Problem(status, Problems.detail(status));
    };
  }

  /**
   * A body that ends too early is the client's mistake, however deep in the server it is noticed.
   */
  private static int status(int code, Throwable cause) {
    return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
        .flatMap(each -> told(each).stream())
        .findFirst()
        .orElse(code);
  }

  private static Optional<Integer> told(Throwable failure) {
    if (failure instanceof HttpException known) {
      return Optional.of(known.getCode());
    }
    return failure instanceof EOFException ? Optional.of(400) : Optional.empty();
  }
}
