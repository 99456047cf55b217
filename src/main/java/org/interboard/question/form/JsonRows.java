package org.interboard.question.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;
import org.interboard.question.Receipt;

/**
 * Plain JSON: one object a row, every column in it; IRIs and texts are strings, numbers and truth
 * values their own kind, what is not known is null. What the answer rests on stands before the
 * rows.
 */
final class JsonRows {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonRows() {}

  static byte[] of(Answer answer) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("question", answer.question().slug());
    body.put("summary", answer.question().summary());
    body.put("receipt", receipt(answer.receipt()));
    body.put("total", answer.total());
    body.put("offset", answer.part().offset());
    body.put("count", answer.rows().size());
    body.put("columns", answer.columns().stream().map(Var::getVarName).toList());
    body.put("rows", answer.rows().stream().map(row -> row(answer.columns(), row)).toList());
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> receipt(Receipt receipt) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("token", receipt.token());
    told.put("dataVersion", receipt.dataVersion());
    told.put("queryHash", receipt.queryHash());
    told.put("asOf", receipt.day());
    told.put("parameters", receipt.parameters());
    return told;
  }

  private static Map<String, Object> row(List<Var> columns, Binding row) {
    Map<String, Object> object = new LinkedHashMap<>();
    columns.forEach(
        column ->
            object.put(column.getVarName(), row.contains(column) ? value(row.get(column)) : null));
    return object;
  }

  private static Object value(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    String written = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())) {
      return written.equals("true") || written.equals("1");
    }
    return Numbers.isNumber(node) ? new BigDecimal(written) : written;
  }
}
