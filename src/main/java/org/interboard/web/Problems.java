package org.interboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.interboard.calendar.BadYear;
import org.interboard.graph.TooLittleMemory;
import org.interboard.graph.Unsound;
import org.interboard.question.BadParameter;
import org.interboard.question.Refusal;
import org.interboard.store.NoAnswer;
import org.interboard.web.guard.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from an exception to its answer; no answer shows a stack, a path or a class. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  static final String MEDIA_TYPE = "application/problem+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  static final Problem TOO_LONG =
      new Problem(503, "The answer took longer than is given to a question.");

  static final Problem DAMAGED = new Problem(503, "The store that this is read from is damaged.");

  private static final int REST_SECONDS = 5;

  private Problems() {}

  /**
   * Has Java load all that a refusal needs. What it cannot load once, as there is too little memory
   * just then, it does not try to load again.
   */
  static void prepare() {
    Stream.of(Limit.values()).map(Limit::refusal).forEach(Problems::json);
  }

  static void install(JavalinConfig config) {
    install(config.routes);
    config.router.javaLangErrorHandler(Problems::failed);
  }

  private static void install(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, ctx) -> answer(ctx, problem));
    routes.exception(Refusal.class, (refusal, ctx) -> answer(ctx, problem(refusal)));
    routes.exception(
        BadYear.class,
        (bad, ctx) -> answer(ctx, Problem.badRequest(bad.getMessage()).with("parameter", "year")));
    routes.exception(NoAnswer.class, (none, ctx) -> answer(ctx, problem(none)));
    routes.exception(QueryCancelledException.class, (late, ctx) -> answer(ctx, TOO_LONG));
    routes.exception(HttpResponseException.class, Problems::refused);
    routes.exception(ServletException.class, Problems::badForm);
    routes.exception(Exception.class, Problems::failed);
  }

  private static Problem problem(Refusal refusal) {
    if (refusal instanceof BadParameter bad) {
      Problem named = Problem.badRequest(bad.getMessage()).with("parameter", bad.parameter());
      return (bad.isUnknown() ? named.with(Problem.UNKNOWN, true) : named)
          .with("allowed", bad.instead());
    }
    return Problem.notFound(refusal.getMessage()).with("nearest", refusal.instead());
  }

  private static Problem problem(NoAnswer none) {
    return switch (none.kind()) {
      case LATE -> new Problem(504, none.getMessage()).retryAfter(REST_SECONDS);
      case GONE, UNUSABLE -> new Problem(502, none.getMessage());
      case RESTING -> new Problem(503, none.getMessage()).retryAfter(REST_SECONDS);
    };
  }

  private static void refused(HttpResponseException e, Context ctx) {
    if (e instanceof MethodNotAllowedResponse) {
      ctx.header("Allow", String.join(", ", e.getDetails().values()));
    }
    answer(ctx, new Problem(e.getStatus(), detail(e.getStatus())));
  }

  /** The servlet's word for a form that is cut short, too large or in too many parts. */
  private static void badForm(ServletException e, Context ctx) {
    answer(ctx, Problem.badRequest("The form cannot be read, or is larger than we take."));
  }

  static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 400 -> "The request makes no sense as it stands.";
      case 413 -> "The request is larger than we take.";
      case 414 -> "The address is longer than we take.";
      case 415 -> "This address does not take a body of this type.";
      case 500 -> "Something went wrong on our side.";
      default -> "The request could not be answered.";
    };
  }

  private static void failed(Exception e, Context ctx) {
    answer(ctx, problem(e, ctx.method() + " " + ctx.endpoint().path));
  }

  private static void answer(Context ctx, Problem problem) {
    headers(problem, ctx::header);
    ctx.status(problem.status());
    if (ErrorPage.isWanted(ctx)) {
      ErrorPage.show(ctx, problem);
    } else {
      ctx.contentType(MEDIA_TYPE).result(json(problem));
    }
  }

  /** The same answer where there is no Javalin, as at the SPARQL door. */
  static void answer(HttpServletResponse response, Problem problem) {
    response.resetBuffer();
    headers(problem, response::setHeader);
    response.setStatus(problem.status());
    response.setContentType(MEDIA_TYPE);
    try {
      response.getOutputStream().write(json(problem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same answer where there is no servlet, as before a request is let in. */
  public static void answer(Response response, Callback callback, Problem problem) {
    response.setStatus(problem.status());
    headers(problem, response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
    response.write(true, ByteBuffer.wrap(json(problem)), callback);
  }

  private static void headers(Problem problem, BiConsumer<String, String> header) {
    copy(problem, Problem.RETRY_AFTER, "Retry-After", header);
    copy(problem, Problem.LIMIT, "X-Limit", header);
  }

  private static void copy(
      Problem problem, String member, String name, BiConsumer<String, String> header) {
    Optional.ofNullable(problem.members().get(member))
        .ifPresent(value -> header.accept(name, value.toString()));
  }

  /** What went wrong on our side; throws nothing unless the answer is on its way already. */
  static void failed(HttpServletResponse response, Throwable e) {
    if (response.isCommitted()) {
      throw new IllegalStateException(e);
    }
    answer(response, problem(e, "A request"));
  }

  private static Problem problem(Throwable e, String asked) {
    if (TooLittleMemory.isBehind(e)) {
      return Limit.MEMORY.refusal();
    }
    if (Unsound.isBehind(e)) {
      return DAMAGED;
    }
    LOG.error("{} failed", asked, e);
    return new Problem(500, detail(500));
  }

  static byte[] json(Problem problem) {
    try {
      return JSON.writeValueAsBytes(body(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> body(Problem problem) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", HttpStatus.forStatus(problem.status()).getMessage());
    body.put("status", problem.status());
    body.put("detail", problem.getMessage());
    body.putAll(problem.members());
    return body;
  }
}
