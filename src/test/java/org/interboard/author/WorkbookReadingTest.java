package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a workbook, however it was filled in. */
class WorkbookReadingTest {
  private static final ProtocolWorkbook WORKBOOK =
      ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled()));
  private static final byte[] TEMPLATE = WORKBOOK.template();

  private static FilledIn exampleshire() {
    return FilledIn.open(TEMPLATE)
        .item("Kind of document", "Inter-board protocol")
        .item("Name", "Exampleshire protocol")
        .item("Area", "Exampleshire")
        .row("Boards", "Board", "Exampleshire Health and Wellbeing Board", "Also called", "HWB")
        .row("Boards", "Board", "Safeguarding Adults Board", "Also called", "ESAB; SAB");
  }

  @Test
  void an_empty_workbook_states_nothing_and_its_examples_are_not_read() {
    Filled filled = WORKBOOK.read("a.xlsx", TEMPLATE);
    assertThat(filled.graph().isEmpty()).isTrue();
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks()).isEmpty();
  }

  @Test
  void the_worked_examples_hold_up_when_the_marks_are_deleted() {
    FilledIn filledIn = FilledIn.open(TEMPLATE);
    for (Row row : filledIn.sheet("Protocol")) {
      if (row.getRowNum() > 0 && row.getCell(3) != null) {
        row.getCell(1).setCellValue(row.getCell(3).getStringCellValue());
      }
    }
    filledIn.workbook().forEach(WorkbookReadingTest::deleteMarks);
    filledIn
        .row("People and bodies", "Name", "Partnership manager", "Sort", "Role")
        .row("People and bodies", "Name", "Independent chair", "Sort", "Role");
    Filled filled = read(filledIn);
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks()).singleElement().asString().contains("Exampleshire");
    assertThat(values(filled, "ib:windowStart")).containsExactly("--09");
  }

  private static void deleteMarks(org.apache.poi.ss.usermodel.Sheet sheet) {
    for (Row row : sheet) {
      Cell mark = row.getCell(0);
      if (mark != null && mark.toString().equals("example")) {
        mark.setBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 April 2015|2015-04-01",
        "1st April 2015|2015-04-01",
        "Wednesday 1 April 2015|2015-04-01",
        "1/4/15|2015-04-01",
        "01.04.2015|2015-04-01",
        "2015-04-01|2015-04-01",
        "April 2015|2015-04",
        "Apr 2015|2015-04",
        "2015-04|2015-04",
        "4/2015|2015-04",
        "2015|2015"
      })
  void dates_are_understood_as_people_write_them(String written, String expected) {
    Filled filled = read(exampleshire().item("Effective from", written));
    assertThat(values(filled, "ib:effectiveFrom")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"31 February 2015", "4/13/15", "soon", "1 Aprill 2015"})
  void what_is_no_date_is_told_with_its_cell(String written) {
    Filled filled = read(exampleshire().item("Effective from", written));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Protocol!B10"))
        .satisfies(fault -> assertThat(fault.message()).contains(written))
        .satisfies(fault -> assertThat(fault.change()).contains("1 April 2015"));
  }

  @ParameterizedTest
  @CsvSource({"d mmmm yyyy,2015-04-01", "mmm-yy,2015-04", "dd/mm/yyyy,2015-04-01"})
  void a_real_date_counts_for_as_much_as_its_cell_shows(String format, String expected) {
    FilledIn filledIn = exampleshire().item("Effective from", "x");
    Cell cell = filledIn.sheet("Protocol").getRow(9).getCell(1);
    CellStyle style = filledIn.workbook().createCellStyle();
    style.setDataFormat(filledIn.workbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(LocalDate.of(2015, 4, 1));
    assertThat(values(read(filledIn), "ib:effectiveFrom")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"October,--10", "oct,--10", "10,--10", "--10,--10", "Sept,--09", "2,--02"})
  void months_are_understood_by_name_and_number(String written, String expected) {
    Filled filled = read(exampleshire().row("Duties", "Duty", "Report", "From month", written));
    assertThat(values(filled, "ib:windowStart")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Health and wellbeing board",
    "health  and  Wellbeing board",
    "HWB",
    "type-health-and-wellbeing-board",
    "health-and-wellbeing-board",
    "ibc:type-health-and-wellbeing-board",
    "Health & Wellbeing Board"
  })
  void a_concept_is_known_by_its_label_its_notation_and_its_slug(String written) {
    Filled filled = read(exampleshire().row("Boards", "Board", "B", "Board type", written));
    assertThat(filled.faults()).isEmpty();
    assertThat(nodes(filled, "ib:boardType"))
        .containsExactly(Curie.node("ibc:type-health-and-wellbeing-board"));
  }

  @Test
  void a_misspelt_concept_is_told_with_its_cell_and_the_nearest() {
    Filled filled =
        read(exampleshire().row("Boards", "Board", "B", "Board type", "Helth and wellbeing bord"));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Boards!D7"))
        .satisfies(fault -> assertThat(fault.item()).isEqualTo("Board type"))
        .satisfies(fault -> assertThat(fault.about()).isEqualTo("B"))
        .satisfies(
            fault ->
                assertThat(fault.change()).isEqualTo("Did you mean “Health and wellbeing board”?"));
  }

  @ParameterizedTest
  @CsvSource({
    "HWB; ESAB",
    "'Exampleshire Health and Wellbeing Board, SAB'",
    "HWB and the Safeguarding Adults Board",
    "board/safeguarding-adults-board; hwb"
  })
  void other_sheets_are_referred_to_by_name_other_name_or_identifier(String who) {
    Filled filled = read(exampleshire().row("Duties", "Duty", "Report", "Who", who));
    assertThat(filled.faults()).isEmpty();
    assertThat(nodes(filled, "ib:bearer")).hasSize(2);
  }

  @Test
  void a_name_that_is_on_no_sheet_is_told_with_the_nearest() {
    Filled filled =
        read(
            exampleshire().row("Duties", "Duty", "Report", "Who", "HWB; Safegarding Adults Board"));
    assertThat(nodes(filled, "ib:bearer")).hasSize(1);
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Duties!C5"))
        .satisfies(
            fault ->
                assertThat(fault.message() + fault.change())
                    .isEqualTo(
                        "“Safegarding Adults Board” is not on the sheets Boards, People and bodies."
                            + "Did you mean “Safeguarding Adults Board”?"));
  }

  @Test
  void a_name_of_two_things_is_told_with_the_identifiers_of_both() {
    Filled filled =
        read(
            exampleshire()
                .row("People and bodies", "Name", "Safeguarding Adults Board", "Sort", "Agency")
                .row("Duties", "Duty", "Report", "Who", "Safeguarding Adults Board"));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.change())
                    .contains(
                        "board/safeguarding-adults-board or agency/safeguarding-adults-board"));
  }

  @Test
  void all_parties_are_every_board_that_is_party() {
    Filled filled =
        read(
            exampleshire()
                .row("Boards", "Board", "One", "Standing", "Party")
                .row("Boards", "Board", "Two", "Standing", "Party")
                .row("Duties", "Duty", "Consult", "Who", "Each party"));
    assertThat(nodes(filled, "ib:bearer")).hasSize(2);
    assertThat(nodes(filled, "ib:bearerScope")).containsExactly(Curie.node("ibc:scope-each-party"));
  }

  @Test
  void a_renamed_column_is_told_with_the_one_that_was_meant() {
    FilledIn filledIn = exampleshire();
    filledIn.head("Boards", "Board type").setCellValue("Bord typ");
    assertThat(read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Boards!D1"))
        .satisfies(fault -> assertThat(fault.change()).isEqualTo("Did you mean “Board type”?"));
  }

  @Test
  void columns_in_another_order_are_read_by_their_names() {
    FilledIn filledIn = FilledIn.open(TEMPLATE);
    filledIn.head("Boards", "Board").setCellValue("Also called ");
    filledIn.head("Boards", "Also called").setCellValue("Board");
    Filled filled = read(filledIn.row("Boards", "Board", "Adults Board"));
    assertThat(filled.faults()).isEmpty();
    assertThat(values(filled, "skos:prefLabel")).contains("Adults Board");
  }

  @Test
  void heads_may_stand_lower_down_under_a_title_of_ones_own() {
    FilledIn filledIn = exampleshire();
    filledIn.sheet("Boards").shiftRows(0, 5, 2);
    filledIn.sheet("Boards").createRow(0).createCell(0).setCellValue("Our boards");
    assertThat(values(read(filledIn), "skos:prefLabel")).contains("Safeguarding Adults Board");
  }

  @Test
  void extra_columns_and_sheets_are_left_out_and_the_report_says_so() {
    FilledIn filledIn = exampleshire();
    filledIn.sheet("Boards").getRow(0).createCell(40).setCellValue("Officer's telephone");
    filledIn.workbook().createSheet("Budget").createRow(0).createCell(0).setCellValue("x");
    Filled filled = read(filledIn);
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks())
        .anySatisfy(remark -> assertThat(remark).contains("Boards!AO1 “Officer's telephone”"))
        .anySatisfy(remark -> assertThat(remark).contains("Budget"));
  }

  @Test
  void missing_columns_and_sheets_are_taken_as_empty_and_the_report_says_so() {
    FilledIn filledIn = exampleshire();
    filledIn.head("Boards", "Remit").setBlank();
    filledIn.workbook().removeSheetAt(filledIn.workbook().getSheetIndex("Readings"));
    assertThat(read(filledIn).remarks())
        .anySatisfy(remark -> assertThat(remark).contains("Boards “Remit”"))
        .anySatisfy(remark -> assertThat(remark).contains("Readings"));
  }

  @Test
  void a_renamed_sheet_is_told_with_the_one_that_was_meant() {
    FilledIn filledIn = exampleshire();
    filledIn.workbook().setSheetName(filledIn.workbook().getSheetIndex("Duties"), "Dutys");
    assertThat(read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.change()).isEqualTo("Did you mean “Duties”?"));
  }

  @Test
  void merged_cells_hold_for_each_of_their_rows() {
    FilledIn filledIn =
        exampleshire()
            .row("Duties", "Duty", "One", "Who", "HWB")
            .row("Duties", "Duty", "Two")
            .change(
                book -> book.getSheet("Duties").addMergedRegion(new CellRangeAddress(4, 5, 2, 2)));
    Filled filled = read(filledIn);
    assertThat(filled.graph().find(Node.ANY, Curie.node("ib:bearer"), Node.ANY).toList())
        .hasSize(2);
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Duties!C5"));
  }

  @Test
  void a_formula_counts_as_the_value_last_stored_and_the_report_says_so() {
    FilledIn filledIn = exampleshire().row("Duties", "Duty", "x");
    filledIn.last("Duties", "Duty").setCellFormula("CONCATENATE(\"Send \",\"it\")");
    filledIn.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    Filled filled = read(filledIn);
    assertThat(values(filled, "skos:prefLabel")).contains("Send it");
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Duties!B5"));
  }

  @Test
  void an_error_in_a_cell_is_told() {
    FilledIn filledIn = exampleshire().row("Duties", "Duty", "Report");
    filledIn.last("Duties", "Who").setCellFormula("1/0");
    filledIn.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("#DIV/0!"));
  }

  @Test
  void a_hidden_sheet_is_read_and_the_report_says_so() {
    FilledIn filledIn = exampleshire();
    int boards = filledIn.workbook().getSheetIndex("Boards");
    filledIn.workbook().setSheetVisibility(boards, SheetVisibility.VERY_HIDDEN);
    Filled filled = read(filledIn);
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Hidden"));
    assertThat(values(filled, "skos:prefLabel")).contains("Safeguarding Adults Board");
  }

  @Test
  void a_clause_that_became_a_number_is_still_a_clause() {
    FilledIn filledIn = exampleshire().row("Duties", "Duty", "Report", "Wording", "will report");
    filledIn.last("Duties", "Clause").setCellValue(5.2);
    assertThat(values(read(filledIn), "ib:locator")).containsExactly("5.2");
  }

  @Test
  void an_example_that_was_written_over_but_left_marked_is_told() {
    FilledIn filledIn = FilledIn.open(TEMPLATE);
    filledIn.sheet("Boards").getRow(2).getCell(1).setCellValue("Our board");
    Filled filled = read(filledIn);
    assertThat(filled.graph().isEmpty()).isTrue();
    assertThat(filled.remarks()).singleElement().asString().contains("Boards!B3");
  }

  @Test
  void a_new_area_is_taken_as_new_and_a_near_miss_is_asked_about() {
    assertThat(read(exampleshire()).remarks())
        .singleElement()
        .asString()
        .contains("“Exampleshire” is not a place that Interboard knows");
    assertThat(read(exampleshire().item("Area", "Medwey")).remarks())
        .anySatisfy(remark -> assertThat(remark).contains("did you mean “Medway”"));
    assertThat(nodes(read(exampleshire().item("Area", "medway")), "ib:area"))
        .containsExactly(Curie.node("id:area/medway"));
  }

  @Test
  void the_sort_of_a_statement_follows_from_its_kind() {
    Filled filled =
        read(exampleshire().row("Statements", "Statement", "S", "Kind of statement", "Purpose"));
    assertThat(nodes(filled, "rdf:type")).contains(Curie.node("ib:Purpose"));
  }

  @Test
  void two_duties_of_one_name_stay_two() {
    Filled filled =
        read(exampleshire().row("Duties", "Duty", "Report").row("Duties", "Duty", "Report"));
    assertThat(filled.graph().find(Node.ANY, Node.ANY, Curie.node("ib:AgreedDuty")).toList())
        .hasSize(2);
  }

  @Test
  void every_statement_has_its_cell_and_every_empty_cell_its_place() {
    Filled filled = read(exampleshire().row("Duties", "Duty", "Report", "Who", "HWB"));
    assertThat(filled.places())
        .anySatisfy(
            placed -> {
              assertThat(placed.property()).isEqualTo(Curie.node("ib:bearer"));
              assertThat(placed.value()).isPresent();
              assertThat(placed.spot()).hasToString("Duties!C5");
            })
        .anySatisfy(
            placed -> {
              assertThat(placed.property()).isEqualTo(Curie.node("ib:action"));
              assertThat(placed.value()).isEmpty();
              assertThat(placed.spot()).hasToString("Duties!F5");
            });
  }

  private static Filled read(FilledIn filledIn) {
    return WORKBOOK.read("a.xlsx", filledIn.bytes());
  }

  private static Set<Node> nodes(Filled filled, String property) {
    Graph graph = filled.graph();
    return graph.find(Node.ANY, Curie.node(property), Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .collect(Collectors.toSet());
  }

  private static List<String> values(Filled filled, String property) {
    return nodes(filled, property).stream().map(Node::getLiteralLexicalForm).toList();
  }
}
