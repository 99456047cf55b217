package org.interboard.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.question.Answer;
import org.interboard.question.Meanings;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.ForPeople;
import org.interboard.sheet.ExcelCsv;
import org.interboard.sheet.Sheet;
import org.interboard.sheet.Spreadsheet;
import org.interboard.sheet.StableZip;

/** The tables of {@code tables/}, each a query over everything, and what their columns mean. */
public record LongTables(String dataVersion, List<Answer> tables) {

  /** Every table, in order of name. */
  public static LongTables of(KnowledgeGraph graph) {
    QuestionBook book = QuestionBook.of(graph, Packed.texts("tables", ".rq"));
    return new LongTables(
        graph.version(),
        book.questions().stream().map(table -> book.ask(table.slug(), Map.of())).toList());
  }

  byte[] zip() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("codebook.csv", ExcelCsv.of(codebook()));
    tables.forEach(table -> files.put(name(table) + ".csv", ExcelCsv.of(sheet(table))));
    return StableZip.of(files);
  }

  byte[] workbook() {
    return Spreadsheet.of(
        Stream.concat(Stream.of(codebook()), tables.stream().map(LongTables::sheet)).toList());
  }

  private static Sheet sheet(Answer table) {
    return ForPeople.data(name(table), table);
  }

  private static String name(Answer table) {
    return table.question().slug();
  }

  private Sheet codebook() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("(all)", "", "Interboard, data version " + dataVersion + ".", ""));
    rows.add(List.of("(all)", "", "Licence: Creative Commons Attribution 4.0 (CC BY 4.0).", ""));
    rows.add(List.of("(all)", "", "Identifiers are web addresses and stay the same.", ""));
    for (Answer table : tables) {
      String count = String.valueOf(table.total());
      rows.add(List.of(name(table), "", table.question().description(), count));
      table.columns().forEach(column -> rows.add(column(table, column)));
    }
    return Sheet.ofTexts("codebook", List.of("table", "column", "meaning", "rows"), rows);
  }

  private static List<String> column(Answer table, Var column) {
    String name = column.getVarName();
    return List.of(name(table), name, Meanings.of(table.question(), name), "");
  }
}
