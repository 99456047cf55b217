package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** What is read of a workbook, however its sheets and columns were rearranged. */
class WorkbookReadingTest {
  @Test
  void an_empty_workbook_states_nothing_and_its_examples_are_not_read() {
    Filled filled = Exampleshire.WORKBOOK.read("a.xlsx", Exampleshire.TEMPLATE);
    assertThat(filled.graph().isEmpty()).isTrue();
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks()).isEmpty();
  }

  @Test
  void the_worked_examples_hold_up_when_the_marks_are_deleted() {
    FilledIn filledIn = FilledIn.open(Exampleshire.TEMPLATE);
    for (Row row : filledIn.sheet("Protocol")) {
      if (row.getRowNum() > 0 && row.getCell(3) != null) {
        row.getCell(1).setCellValue(row.getCell(3).getStringCellValue());
      }
    }
    filledIn.workbook().forEach(WorkbookReadingTest::deleteMarks);
    filledIn
        .row("People and bodies", "Name", "Partnership manager", "Sort", "Role")
        .row("People and bodies", "Name", "Independent chair", "Sort", "Role");
    Filled filled = Exampleshire.read(filledIn);
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks()).singleElement().asString().contains("Exampleshire");
    assertThat(Exampleshire.values(filled, "ib:windowStart")).containsExactly("--09");
  }

  private static void deleteMarks(org.apache.poi.ss.usermodel.Sheet sheet) {
    for (Row row : sheet) {
      Cell mark = row.getCell(0);
      if (mark != null && mark.toString().equals("example")) {
        mark.setBlank();
      }
    }
  }

  @Test
  void a_renamed_column_is_told_with_the_one_that_was_meant() {
    FilledIn filledIn = Exampleshire.begun();
    filledIn.head("Boards", "Board type").setCellValue("Bord typ");
    assertThat(Exampleshire.read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Boards!D1"))
        .satisfies(fault -> assertThat(fault.change()).isEqualTo("Did you mean “Board type”?"));
  }

  @Test
  void columns_in_another_order_are_read_by_their_names() {
    FilledIn filledIn = FilledIn.open(Exampleshire.TEMPLATE);
    filledIn.head("Boards", "Board").setCellValue("Also called ");
    filledIn.head("Boards", "Also called").setCellValue("Board");
    Filled filled = Exampleshire.read(filledIn.row("Boards", "Board", "Adults Board"));
    assertThat(filled.faults()).isEmpty();
    assertThat(Exampleshire.values(filled, "skos:prefLabel")).contains("Adults Board");
  }

  @Test
  void heads_may_stand_lower_down_under_a_title_of_ones_own() {
    FilledIn filledIn = Exampleshire.begun();
    filledIn.sheet("Boards").shiftRows(0, 5, 2);
    filledIn.sheet("Boards").createRow(0).createCell(0).setCellValue("Our boards");
    assertThat(Exampleshire.values(Exampleshire.read(filledIn), "skos:prefLabel"))
        .contains("Safeguarding Adults Board");
  }

  @Test
  void extra_columns_and_sheets_are_left_out_and_the_report_says_so() {
    FilledIn filledIn = Exampleshire.begun();
    filledIn.sheet("Boards").getRow(0).createCell(40).setCellValue("Officer's telephone");
    filledIn.workbook().createSheet("Budget").createRow(0).createCell(0).setCellValue("x");
    Filled filled = Exampleshire.read(filledIn);
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks())
        .anySatisfy(remark -> assertThat(remark).contains("Boards!AO1 “Officer's telephone”"))
        .anySatisfy(remark -> assertThat(remark).contains("Budget"));
  }

  @Test
  void missing_columns_and_sheets_are_taken_as_empty_and_the_report_says_so() {
    FilledIn filledIn = Exampleshire.begun();
    filledIn.head("Boards", "Remit").setBlank();
    filledIn.workbook().removeSheetAt(filledIn.workbook().getSheetIndex("Readings"));
    assertThat(Exampleshire.read(filledIn).remarks())
        .anySatisfy(remark -> assertThat(remark).contains("Boards “Remit”"))
        .anySatisfy(remark -> assertThat(remark).contains("Readings"));
  }

  @Test
  void a_renamed_sheet_is_told_with_the_one_that_was_meant() {
    FilledIn filledIn = Exampleshire.begun();
    filledIn.workbook().setSheetName(filledIn.workbook().getSheetIndex("Duties"), "Dutys");
    assertThat(Exampleshire.read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.change()).isEqualTo("Did you mean “Duties”?"));
  }

  @Test
  void merged_cells_hold_for_each_of_their_rows() {
    FilledIn filledIn =
        Exampleshire.begun()
            .row("Duties", "Duty", "One", "Who", "HWB")
            .row("Duties", "Duty", "Two")
            .change(
                book -> book.getSheet("Duties").addMergedRegion(new CellRangeAddress(4, 5, 2, 2)));
    Filled filled = Exampleshire.read(filledIn);
    assertThat(filled.graph().find(Node.ANY, Curie.node("ib:bearer"), Node.ANY).toList())
        .hasSize(2);
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Duties!C5"));
  }

  @Test
  void a_hidden_sheet_is_read_and_the_report_says_so() {
    FilledIn filledIn = Exampleshire.begun();
    int boards = filledIn.workbook().getSheetIndex("Boards");
    filledIn.workbook().setSheetVisibility(boards, SheetVisibility.VERY_HIDDEN);
    Filled filled = Exampleshire.read(filledIn);
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Hidden"));
    assertThat(Exampleshire.values(filled, "skos:prefLabel")).contains("Safeguarding Adults Board");
  }

  @Test
  void an_example_that_was_written_over_but_left_marked_is_told() {
    FilledIn filledIn = FilledIn.open(Exampleshire.TEMPLATE);
    filledIn.sheet("Boards").getRow(2).getCell(1).setCellValue("Our board");
    Filled filled = Exampleshire.read(filledIn);
    assertThat(filled.graph().isEmpty()).isTrue();
    assertThat(filled.remarks()).singleElement().asString().contains("Boards!B3");
  }

  @Test
  void every_statement_has_its_cell_and_every_empty_cell_its_place() {
    Filled filled =
        Exampleshire.read(Exampleshire.begun().row("Duties", "Duty", "Report", "Who", "HWB"));
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
}
