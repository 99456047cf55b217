package org.interboard.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.interboard.graph.Packed;

/**
 * What the columns of answers mean: what the question's own file says of a column, then what {@code
 * columns.yaml} says of all columns of that name.
 */
public final class Meanings {
  private static final String LABEL = "Label";
  private static final Map<String, String> COMMON = common();

  private Meanings() {}

  /** One sentence or a few words. */
  public static String of(Question question, String column) {
    return Optional.ofNullable(question.columns().get(column))
        .or(() -> Optional.ofNullable(COMMON.get(column)))
        .orElseGet(() -> inWords(column));
  }

  private static String inWords(String column) {
    return column.endsWith(LABEL)
        ? "Name of " + column.substring(0, column.length() - LABEL.length()) + "."
        : Table.head(Var.alloc(column)) + ".";
  }

  private static Map<String, String> common() {
    try {
      String yaml = Packed.text("org/interboard/question/columns.yaml");
      return new YAMLMapper().readValue(yaml, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
