package org.interboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Sources;
import org.interboard.question.Answer;
import org.interboard.question.Question;
import org.interboard.question.QuestionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that we hold, taken away as files. */
class ExportTest {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final KnowledgeGraph AGAIN = KnowledgeGraph.load(Sources.bundled());
  private static final String PAIRS =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      SELECT * {
        ?duty a ib:AgreedDuty
        OPTIONAL { ?duty ib:bearer ?bearer }
        OPTIONAL { ?duty ib:recipient ?recipient }
      }
      """;
  private static final LongTables TABLES = LongTables.of(GRAPH);

  static List<Answer> tables() {
    return TABLES.tables();
  }

  static List<Question> questions() {
    return QuestionReader.read("tables", Packed.texts("tables", ".rq"));
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void the_same_data_loaded_again_give_the_same_bytes(Dump dump) {
    assertThat(dump.write(AGAIN)).isEqualTo(dump.write(GRAPH));
    assertThat(dump.fileName(AGAIN)).isEqualTo(dump.fileName(GRAPH)).contains(GRAPH.version());
  }

  @ParameterizedTest
  @EnumSource(
      value = Dump.class,
      names = {"N_QUADS", "TRIG"})
  void read_back_it_is_every_named_graph(Dump dump) {
    Lang lang = dump == Dump.TRIG ? Lang.TRIG : Lang.NQUADS;
    DatasetGraph back =
        RDFParser.source(new ByteArrayInputStream(dump.write(GRAPH))).lang(lang).toDatasetGraph();

    GRAPH
        .names()
        .forEach(
            name ->
                assertThat(
                        GRAPH.<Boolean>read(
                            all ->
                                all.getGraph(KnowledgeGraph.graphName(name))
                                    .isIsomorphicWith(
                                        back.getGraph(KnowledgeGraph.graphName(name)))))
                    .as(name)
                    .isTrue());
    assertThat(back.getDefaultGraph().isEmpty()).isTrue();
  }

  @Test
  void there_is_a_turtle_file_for_each_graph() throws IOException {
    assertThat(unzip(Dump.TURTLE.write(GRAPH)).keySet())
        .containsExactlyElementsOf(GRAPH.names().stream().map(name -> name + ".ttl").toList());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_table_explains_all_its_columns_and_no_others(Question table) {
    List<String> columns = table.query().getResultVars();

    assertThat(columns).containsAll(table.columns().keySet());
    assertThat(table.query().hasOrderBy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_has_rows_and_none_of_them_twice(Answer table) {
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.rows().stream().map(Object::toString).toList()).doesNotHaveDuplicates();
  }

  @Test
  void duties_have_one_row_for_each_bearer_and_recipient() {
    long pairs = GRAPH.read(all -> QueryExec.dataset(all).query(PAIRS).select().stream().count());
    Answer duties =
        tables().stream().filter(each -> each.question().slug().equals("duties")).findFirst().get();

    assertThat((long) duties.rows().size()).isEqualTo(pairs);
    assertThat(duties.columns()).contains(Var.alloc("bearer"), Var.alloc("recipient"));
  }

  @Test
  void every_identifier_of_a_table_of_facts_has_its_evidence() {
    List<String> shown = column("evidence", "thing");

    assertThat(shown)
        .containsAll(column("duties", "duty"))
        .containsAll(column("priorities", "priority"));
  }

  @Test
  void the_zip_and_the_workbook_hold_the_same_tables_and_a_codebook() throws IOException {
    List<String> files =
        unzip(Dump.TABLES.write(GRAPH)).keySet().stream()
            .map(name -> name.replace(".csv", ""))
            .toList();

    assertThat(files)
        .endsWith("codebook")
        .contains("duties", "aliases", "requirements")
        .hasSize(11);
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(Dump.WORKBOOK.write(GRAPH)))) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              java.util.stream.IntStream.range(0, book.getNumberOfSheets())
                  .mapToObj(book::getSheetName)
                  .toList());
    }
  }

  private static List<String> column(String table, String column) {
    return tables().stream()
        .filter(each -> each.question().slug().equals(table))
        .flatMap(each -> each.rows().stream())
        .map(row -> row.get(column).getURI())
        .distinct()
        .toList();
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
