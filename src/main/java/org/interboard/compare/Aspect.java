package org.interboard.compare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.interboard.graph.BadFile;

/**
 * Something in which instruments can be compared, as the file {@code aspects/<slug>.rq} puts it:
 * its query gives the values of each area with their evidence.
 *
 * @param looksAt the properties whose recorded gaps explain why there is no value
 * @param appliesTo the class of instrument that it makes sense for
 */
public record Aspect(
    int order,
    String slug,
    String name,
    String description,
    List<String> looksAt,
    String appliesTo,
    Query query) {
  private static final ObjectMapper YAML = new YAMLMapper();

  @JsonIgnoreProperties({"tags", "parameters", "defaults", "enumerate", "endpoint"})
  private record Head(
      int order, String summary, String description, List<String> looksAt, String appliesTo) {}

  /**
   * Reads the aspects from slug to text, in the order that they ask for, or throws {@link BadFile}.
   */
  static List<Aspect> read(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> read(text.getKey(), text.getValue()))
        .sorted(Comparator.comparingInt(Aspect::order))
        .toList();
  }

  private static Aspect read(String slug, String text) {
    try {
      Head head = YAML.readValue(head(text), Head.class);
      return new Aspect(
          head.order(),
          slug,
          head.summary(),
          head.description(),
          Objects.requireNonNullElse(head.looksAt(), List.of()),
          Objects.requireNonNullElse(head.appliesTo(), "Instrument"),
          QueryFactory.create(text, Syntax.syntaxSPARQL_11));
    } catch (JsonProcessingException | QueryException wrong) {
      throw new BadFile("aspects/%s.rq".formatted(slug), 1, 1, wrong.getMessage());
    }
  }

  private static String head(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#+"))
        .map(line -> line.substring(2))
        .collect(Collectors.joining("\n"));
  }
}
