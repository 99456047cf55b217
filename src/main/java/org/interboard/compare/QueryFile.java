package org.interboard.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.interboard.graph.BadFile;

/**
 * A query with a head in comments that begin with {@code #+}; what is wrong with either is a {@link
 * BadFile}.
 */
record QueryFile(String folder, String slug, String text) {
  private static final ObjectMapper YAML = new YAMLMapper();

  <T> T head(Class<T> type) {
    try {
      return YAML.readValue(
          text.lines()
              .filter(line -> line.startsWith("#+"))
              .map(line -> line.substring(2))
              .collect(Collectors.joining("\n")),
          type);
    } catch (JsonProcessingException wrong) {
      throw bad(wrong.getOriginalMessage());
    }
  }

  Query query() {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryException wrong) {
      throw bad(wrong.getMessage());
    }
  }

  private BadFile bad(String why) {
    return new BadFile("%s/%s.rq".formatted(folder, slug), 1, 1, why);
  }
}
