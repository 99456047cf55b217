package org.interboard.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.guard.Freight;
import org.interboard.web.guard.Limit;
import org.interboard.web.linked.Syntax;

/**
 * Stands before the SPARQL door: lets pages of other sites read, says what the door is where no
 * query is asked, and lets no more through than the protocol knows.
 */
final class SparqlEntrance extends HttpFilter {
  private static final Set<String> PREFLIGHT = Set.of("OPTIONS");
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final transient PublishedSite site;
  private final transient PublicAddress address;
  private final transient Freight freight;

  SparqlEntrance(PublishedSite site, PublicAddress address, Freight freight) {
    this.site = site;
    this.freight = freight;
    this.address = address;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      if (PREFLIGHT.contains(request.getMethod())) {
        response.setHeader("Allow", METHODS);
        CrossOrigin.preflight(response::setHeader, METHODS);
        response.setStatus(204);
      } else if (READING.contains(request.getMethod()) && request.getQueryString() == null) {
        describe(request, response);
      } else {
        check(request);
        answer(new ProtocolRequest(request), response, chain);
      }
    } catch (Problem problem) {
      Problems.answer(response, problem);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (Freight.Load load = freight.load()) {
      HeldResponse held = new HeldResponse(response, load);
      chain.doFilter(request, held);
      held.send();
    }
  }

  private static void check(HttpServletRequest request) {
    String characters = Optional.ofNullable(request.getCharacterEncoding()).orElse(UTF_8);
    if (!characters.equalsIgnoreCase(UTF_8)) {
      throw new Problem(415, "A query is written in UTF-8.");
    }
    Limit.BODY_LENGTH.hold(request.getContentLengthLong());
    if (request.getParameter("update") != null) {
      throw Problem.badRequest("An update is not taken: the graph is only read here.");
    }
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Representation form =
        Negotiation.choose(
            Optional.empty(), Optional.ofNullable(request.getHeader("Accept")), Syntax.offered());
    response.setHeader("Vary", "Accept");
    response.setContentType(form.contentType());
    byte[] body = description(form, address.base(request)).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String description(Representation form, String base)
      throws ServletException, IOException {
    return site.during(now -> description(form, base, now));
  }

  private static String description(Representation form, String base, PublishedSite.Edition now) {
    KnowledgeGraph graph = now.publication().graph();
    return Syntax.of(form)
        .map(syntax -> syntax.write(now.descriptions().service(base)))
        .orElseGet(
            () -> Pages.text("sparql", Map.of("page", SparqlPage.of(graph, base + "sparql"))));
  }
}
