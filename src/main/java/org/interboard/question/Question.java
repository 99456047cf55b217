package org.interboard.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.interboard.graph.Sha256;

/**
 * A question that people ask, as the file {@code questions/<slug>.rq} puts it; parsed once. Columns
 * go from the name of one to what it means, and a picture is declared, where the file says so.
 */
public record Question(
    String slug,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Map<String, String> columns,
    Optional<Picture> picture,
    Query query,
    String text) {

  private static final int DIGITS = 16;

  /** Whether it is answered with a graph, and not with a table only. */
  public boolean isGraph() {
    return query.isConstructType();
  }

  /** Which wording of the question this is, in sixteen hexadecimal digits. */
  public String hash() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** The parameter of that name, if the question has one. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.isCalled(name)).findFirst();
  }
}
