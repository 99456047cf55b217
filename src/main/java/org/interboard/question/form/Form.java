package org.interboard.question.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.interboard.question.Answer;
import org.interboard.question.Question;

/** The forms in which an answer can be written, each by the short name that asks for it. */
public enum Form {
  SPARQL_JSON("SPARQL JSON", "json", "application/sparql-results+json", "srj", Standard::json),
  JSON_ROWS("JSON rows", "rows", "application/json", "json", JsonRows::of),
  SPARQL_XML(
      "SPARQL XML",
      "xml",
      "application/sparql-results+xml",
      "srx",
      Standard.of(ResultSetLang.RS_XML)),
  CSV("CSV", "csv", "text/csv", "csv", Standard.of(ResultSetLang.RS_CSV)),
  TSV("TSV", "tsv", "text/tab-separated-values", "tsv", Standard.of(ResultSetLang.RS_TSV)),
  EXCEL_CSV("CSV for Excel", "excel-csv", "text/csv", "csv", ForPeople::excelCsv),
  XLSX(
      "Excel",
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      ForPeople::workbook),
  MARKDOWN("Markdown", "md", "text/markdown", "md", Markdown::of),
  TURTLE("Turtle", "ttl", "text/turtle", "ttl", Graphs.of(RDFFormat.TURTLE_PRETTY)),
  JSON_LD("JSON-LD", "jsonld", "application/ld+json", "jsonld", Graphs.of(RDFFormat.JSONLD_PRETTY)),
  N_TRIPLES("N-Triples", "nt", "application/n-triples", "nt", Graphs.of(RDFFormat.NTRIPLES));

  private static final List<Form> OF_GRAPHS = List.of(TURTLE, JSON_LD, N_TRIPLES);

  private final String title;
  private final String slug;
  private final String mediaType;
  private final String ending;
  private final Function<Answer, byte[]> writer;

  Form(
      String title, String slug, String mediaType, String ending, Function<Answer, byte[]> writer) {
    this.title = title;
    this.slug = slug;
    this.mediaType = mediaType;
    this.ending = ending;
    this.writer = writer;
  }

  /** The forms in which this question can be answered, the usual one first. */
  public static List<Form> of(Question question) {
    return question.isGraph() ? List.of(values()) : ofTables();
  }

  /** The forms in which any table can be written, the usual one first. */
  public static List<Form> ofTables() {
    return Arrays.stream(values()).filter(form -> !OF_GRAPHS.contains(form)).toList();
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The name by which an address and a command ask for it. */
  public String slug() {
    return slug;
  }

  /** The media type without a character set; all texts are written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The name of a file in this form. */
  public String fileName(Answer answer) {
    return answer.receipt().fileName() + "." + ending;
  }

  /** Every row of the answer; the same answer gives the same bytes. */
  public byte[] write(Answer answer) {
    return writer.apply(answer);
  }
}
