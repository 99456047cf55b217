package org.interboard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interboard.web.guard.Limit;

/**
 * A request with the parameters of the SPARQL 1.1 protocol and no others: Fuseki's own would let a
 * client choose what is echoed into the answer.
 */
final class ProtocolRequest extends HttpServletRequestWrapper {
  private static final Set<String> PARAMETERS =
      Set.of("query", "default-graph-uri", "named-graph-uri");

  private static final String USUAL = "application/sparql-results+json, text/turtle, */*;q=0.1";

  private final Map<String, String[]> parameters;

  /** Reads the parameters now: the thread that asks for them may be another. */
  ProtocolRequest(HttpServletRequest request) {
    super(request);
    Map<String, String[]> known = new LinkedHashMap<>(request.getParameterMap());
    Limit.PARAMETERS.hold(known.values().stream().mapToInt(values -> values.length).sum());
    known.keySet().retainAll(PARAMETERS);
    parameters = Collections.unmodifiableMap(known);
  }

  /** HEAD asks for what GET would say; the server leaves out the body. */
  @Override
  public String getMethod() {
    return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
  }

  @Override
  public String getHeader(String name) {
    return isAccept(name) ? accepted() : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isAccept(name) ? Collections.enumeration(List.of(accepted())) : super.getHeaders(name);
  }

  private static boolean isAccept(String name) {
    return name.equalsIgnoreCase("Accept");
  }

  /** Whoever does not mind gets what most programs read, where Fuseki would write XML. */
  private String accepted() {
    String said = String.join(",", Collections.list(super.getHeaders("Accept"))).strip();
    return said.matches("|\\*(/\\*)?") ? USUAL : said;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  // The servlet's contract has null for a parameter that is not there.
  @Override
  public String getParameter(String name) {
    return parameters.containsKey(name) ? parameters.get(name)[0] : null;
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }
}
