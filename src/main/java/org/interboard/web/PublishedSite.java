package org.interboard.web;

import io.javalin.Javalin;
import io.javalin.http.servlet.JavalinServlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.interboard.web.guard.PageRoom;
import org.interboard.web.linked.Descriptions;

/**
 * The site as it is served now. Another publication is made ready beside it and takes its place in
 * one step: requests that have begun end with what they began with, and none waits.
 */
final class PublishedSite extends HttpServlet {
  private final transient Function<Publication, Javalin> build;
  private final transient PageRoom room;
  private final transient AtomicReference<Edition> current = new AtomicReference<>();

  /** One publication with the handlers that answer from it. */
  record Edition(
      Publication publication, JavalinServlet servlet, Descriptions descriptions, long since) {}

  PublishedSite(Publication first, Function<Publication, Javalin> build, PageRoom room) {
    this.build = build;
    this.room = room;
    current.set(edition(first));
  }

  private Edition edition(Publication publication) {
    return new Edition(
        publication,
        new JavalinServlet(build.apply(publication).unsafe),
        new Descriptions(publication.graph()),
        System.nanoTime());
  }

  /** What a request is answered from that comes now. */
  Edition now() {
    return current.get();
  }

  /** For how many seconds it has been served, by a clock that nobody sets. */
  double age() {
    return (System.nanoTime() - now().since()) / 1e9;
  }

  /** How many bytes of its answers are kept to be given again. */
  double kept() {
    Publication served = now().publication();
    return served.parcels().bytes() + served.exports().kept();
  }

  /** Serves this publication from now on. */
  void publish(Publication next) {
    Edition edition = edition(next);
    try {
      edition.servlet().init(getServletConfig());
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    current.getAndSet(edition).publication().graph().replaced();
  }

  /** What is made of the publication that is served now, which stays open until that is done. */
  <T> T during(Work<T> work) throws ServletException, IOException {
    Edition edition = now();
    while (!edition.publication().graph().enter()) {
      edition = now();
    }
    try {
      return work.on(edition);
    } finally {
      edition.publication().graph().leave();
    }
  }

  /** What is done with one edition. */
  interface Work<T> {
    T on(Edition edition) throws ServletException, IOException;
  }

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    now().servlet().init(config);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      room.hold(
          request.getMethod(),
          request.getRequestURI(),
          made -> answer(request, new MadeResponse(response, made)));
    } catch (Problem full) {
      Problems.answer(response, full);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    during(
        edition -> {
          edition.servlet().service(request, response);
          return edition;
        });
  }
}
