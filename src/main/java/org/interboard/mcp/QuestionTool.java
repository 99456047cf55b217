package org.interboard.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.interboard.question.Answer;
import org.interboard.question.Parameter;
import org.interboard.question.Part;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;

/**
 * One question of the book as a tool; the answer says how many rows there are beyond those given.
 */
record QuestionTool(QuestionBook book, Question question) {
  private static final int ROWS = 100;

  SyncToolSpecification tool() {
    String description =
        "%s %s Gives total, offset and count: ask again with offset for more."
            .formatted(question.summary(), question.description());
    return Tools.tool(question.slug(), question.summary(), description, schema(), this::answer);
  }

  private Map<String, Object> schema() {
    List<String> required =
        question.parameters().stream().filter(Parameter::required).map(Parameter::name).toList();
    Schema schema = new Schema(required);
    for (Parameter parameter : question.parameters()) {
      String description =
          "%s For example %s.".formatted(parameter.description(), parameter.example());
      if (parameter.repeatable()) {
        schema.several(parameter.name(), description, book.values(parameter));
      } else {
        schema.text(parameter.name(), description, book.values(parameter));
      }
    }
    return schema
        .number("limit", "At most so many rows; %d if not given.".formatted(ROWS))
        .number("offset", "Leave out so many rows first.")
        .whole();
  }

  private String answer(Arguments arguments) {
    Part part =
        new Part(arguments.number("offset", 0), OptionalInt.of(arguments.number("limit", ROWS)));
    Answer answer =
        book.ask(question.slug(), arguments.without(List.of("limit", "offset")).values());
    return new String(Form.JSON_ROWS.write(answer.only(part)), StandardCharsets.UTF_8);
  }
}
