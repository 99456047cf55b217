package org.interboard.question.form;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;
import org.interboard.question.Answer;

/** The forms of SPARQL's own standards, exactly as the W3C has them. */
final class Standard {
  private Standard() {}

  static Function<Answer, byte[]> of(Lang lang) {
    return answer -> written(RowSetWriterRegistry.getFactory(lang).create(lang), answer);
  }

  static byte[] json(Answer answer) {
    return written(new ResultsJson(), answer);
  }

  private static byte[] written(RowSetWriter writer, Answer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(bytes, answer.rowSet(), new Context());
    return bytes.toByteArray();
  }
}
