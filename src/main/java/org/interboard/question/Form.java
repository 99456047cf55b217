package org.interboard.question;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

/** The forms of SPARQL's own standards in which an answer can be written. */
public enum Form {
  JSON(ResultSetLang.RS_JSON),
  XML(ResultSetLang.RS_XML),
  CSV(ResultSetLang.RS_CSV),
  TSV(ResultSetLang.RS_TSV);

  private final Lang lang;

  Form(Lang lang) {
    this.lang = lang;
  }

  /** The media type without a character set; all are written in UTF-8. */
  public String mediaType() {
    return lang.getHeaderString();
  }

  /** Writes every row of the answer. */
  public void write(Answer answer, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    writer.write(out, answer.rowSet(), new Context());
  }
}
