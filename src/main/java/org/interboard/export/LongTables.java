package org.interboard.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.question.Answer;
import org.interboard.question.Meanings;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.ForPeople;
import org.interboard.sheet.ExcelCsv;
import org.interboard.sheet.Sheet;
import org.interboard.sheet.Spreadsheet;
import org.interboard.sheet.StableZip;

/**
 * The tables of {@code tables/}, each a query that is put to one portion of the graph after the
 * other, and what their columns mean.
 */
public final class LongTables {
  private static final int MOST_AREAS_OF_A_WORKBOOK = 50;
  private static final String AREA = "area";

  private final QuestionBook book;
  private final Portions portions;

  private LongTables(QuestionBook book, Portions portions) {
    this.book = book;
    this.portions = portions;
  }

  /** Every table, in order of name. */
  public static LongTables of(KnowledgeGraph graph) {
    Portions portions = Portions.of(graph);
    return new LongTables(
        QuestionBook.of(portions.shared(), Packed.texts("tables", ".rq")), portions);
  }

  /** The CSV files, a part of one in memory at a time. */
  void zip(OutputStream out) throws IOException {
    Map<Question, String> counts = new LinkedHashMap<>();
    try (StableZip zip = StableZip.to(out)) {
      for (Question table : book.questions()) {
        counts.put(table, String.valueOf(csv(table, zip.begin(table.slug() + ".csv"))));
      }
      zip.add("codebook.csv", ExcelCsv.of(codebook(counts)));
    }
  }

  private int csv(Question table, OutputStream out) throws IOException {
    out.write(ExcelCsv.head(sheet(shared(table))).getBytes(UTF_8));
    int[] rows = {0};
    each(
        table,
        part -> {
          rows[0] += part.total();
          write(ExcelCsv.rows(sheet(part)), out);
        });
    return rows[0];
  }

  private static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows of every table. */
  public List<Answer> tables() {
    return book.questions().stream().map(this::whole).toList();
  }

  private Answer whole(Question table) {
    List<Binding> rows = new ArrayList<>();
    each(table, part -> rows.addAll(part.rows()));
    Answer shared = shared(table);
    return shared.with(shared.columns(), rows);
  }

  /** What tells of areas is asked of one after the other; what does not, of what they share. */
  private void each(Question table, Consumer<Answer> taker) {
    if (table.query().getResultVars().contains(AREA)) {
      portions.each(portion -> taker.accept(book.over(portion).ask(table.slug(), Map.of())));
    } else {
      taker.accept(shared(table));
    }
  }

  private Answer shared(Question table) {
    return book.ask(table.slug(), Map.of());
  }

  /** The same as one workbook, the codebook first; of too many areas, the codebook alone. */
  byte[] workbook() {
    return portions.areas().size() > MOST_AREAS_OF_A_WORKBOOK
        ? Spreadsheet.of(List.of(tooMany()))
        : Spreadsheet.of(sheets());
  }

  private List<Sheet> sheets() {
    List<Answer> tables = tables();
    Map<Question, String> counts = new LinkedHashMap<>();
    tables.forEach(table -> counts.put(table.question(), String.valueOf(table.total())));
    return Stream.concat(Stream.of(codebook(counts)), tables.stream().map(LongTables::sheet))
        .toList();
  }

  private Sheet tooMany() {
    Map<Question, String> counts = new LinkedHashMap<>();
    book.questions().forEach(table -> counts.put(table, "in the CSV files: too many for Excel"));
    return codebook(counts);
  }

  private static Sheet sheet(Answer table) {
    return ForPeople.data(table.question().slug(), table);
  }

  private Sheet codebook(Map<Question, String> counts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("(all)", "", "Interboard, data version " + book.version() + ".", ""));
    rows.add(List.of("(all)", "", "Licence: Creative Commons Attribution 4.0 (CC BY 4.0).", ""));
    rows.add(List.of("(all)", "", "Identifiers are web addresses and stay the same.", ""));
    counts.forEach(
        (table, count) -> {
          rows.add(List.of(table.slug(), "", table.description(), count));
          table.query().getResultVars().forEach(column -> rows.add(column(table, column)));
        });
    return Sheet.ofTexts("codebook", List.of("table", "column", "meaning", "rows"), rows);
  }

  private static List<String> column(Question table, String column) {
    return List.of(table.slug(), column, Meanings.of(table, column), "");
  }
}
