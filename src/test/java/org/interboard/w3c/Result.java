package org.interboard.w3c;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.QueryResults;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.apache.jena.vocabulary.RDF;

/** What a query is answered with. */
sealed interface Result {

  /** Yes or no. */
  record Truth(boolean yes) implements Result {}

  /** Rows in whatever order, numbers by their value, and how many blank nodes stand in them. */
  record Rows(List<Map<String, String>> sorted, long blanks) implements Result {
    static Rows of(RowSet found) {
      List<Binding> rows = found.stream().toList();
      return new Rows(
          rows.stream().map(Rows::row).sorted(Comparator.comparing(Map::toString)).toList(),
          rows.stream().flatMap(Rows::terms).filter(Node::isBlank).distinct().count());
    }

    private static Map<String, String> row(Binding row) {
      Map<String, String> terms = new TreeMap<>();
      row.forEach((name, term) -> terms.put(name.getVarName(), text(term)));
      return terms;
    }

    private static Stream<Node> terms(Binding row) {
      return Iter.asStream(row.vars()).map(row::get);
    }

    private static String text(Node term) {
      if (term.isBlank()) {
        return "_:b";
      }
      NodeValue value = NodeValue.makeNode(term);
      return value.isNumber() ? value.getDatatypeURI() + " " + value.getDouble() : term.toString();
    }

    private Rows distinct() {
      return new Rows(sorted.stream().distinct().toList(), blanks);
    }
  }

  /** Statements. */
  record Statements(Model model) implements Result {}

  /** The lines of a table that keeps no types, blank nodes all alike. */
  record Lines(List<String> sorted) implements Result {}

  /** Reads what is written in a language. */
  static Result read(Lang lang, byte[] body) {
    if (ResultSetLang.RS_CSV.equals(lang)) {
      String text = new String(body, StandardCharsets.UTF_8).replaceAll("_:\\w+", "_:b");
      return new Lines(text.lines().sorted().toList());
    }
    return RDFLanguages.isTriples(lang)
        ? statements(lang, body)
        : found(QueryResults.create().lang(lang).build().readAny(new ByteArrayInputStream(body)));
  }

  private static Result found(QueryExecResult read) {
    return read.isBoolean() ? new Truth(read.booleanResult()) : Rows.of(read.rowSet());
  }

  private static Result statements(Lang lang, byte[] body) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(body), "", lang);
    return encoded(model);
  }

  /** Rows, and yes or no, can be told in statements as well. */
  static Result encoded(Model model) {
    if (!model.contains(null, RDF.type, ResultSetGraphVocab.ResultSet)) {
      return new Statements(model);
    }
    return model
        .listStatements(null, ResultSetGraphVocab.p_boolean, (String) null)
        .toList()
        .stream()
        .findFirst()
        .map(Statement::getBoolean)
        .<Result>map(Truth::new)
        .orElseGet(() -> Rows.of(RowSet.adapt(RDFInput.fromRDF(model))));
  }

  /** Whether this is the answer that a test expects. */
  default boolean isThatOf(Result expected, boolean lax) {
    if (this instanceof Rows found && expected instanceof Rows wanted) {
      return lax ? found.distinct().equals(wanted.distinct()) : found.equals(wanted);
    }
    return this instanceof Statements found && expected instanceof Statements wanted
        ? found.model().isIsomorphicWith(wanted.model())
        : equals(expected);
  }
}
