package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of what people write in a cell. */
class WorkbookCellsTest {
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
    Filled filled = Exampleshire.read(Exampleshire.begun().item("Effective from", written));
    assertThat(Exampleshire.values(filled, "ib:effectiveFrom")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"31 February 2015", "4/13/15", "soon", "1 Aprill 2015"})
  void what_is_no_date_is_told_with_its_cell(String written) {
    Filled filled = Exampleshire.read(Exampleshire.begun().item("Effective from", written));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Protocol!B10"))
        .satisfies(fault -> assertThat(fault.message()).contains(written))
        .satisfies(fault -> assertThat(fault.change()).contains("1 April 2015"));
  }

  @ParameterizedTest
  @CsvSource({"d mmmm yyyy,2015-04-01", "mmm-yy,2015-04", "dd/mm/yyyy,2015-04-01"})
  void a_real_date_counts_for_as_much_as_its_cell_shows(String format, String expected) {
    FilledIn filledIn = Exampleshire.begun().item("Effective from", "x");
    Cell cell = filledIn.sheet("Protocol").getRow(9).getCell(1);
    CellStyle style = filledIn.workbook().createCellStyle();
    style.setDataFormat(filledIn.workbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(LocalDate.of(2015, 4, 1));
    assertThat(Exampleshire.values(Exampleshire.read(filledIn), "ib:effectiveFrom"))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"October,--10", "oct,--10", "10,--10", "--10,--10", "Sept,--09", "2,--02"})
  void months_are_understood_by_name_and_number(String written, String expected) {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun().row("Duties", "Duty", "Report", "From month", written));
    assertThat(Exampleshire.values(filled, "ib:windowStart")).containsExactly(expected);
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
    Filled filled =
        Exampleshire.read(Exampleshire.begun().row("Boards", "Board", "B", "Board type", written));
    assertThat(filled.faults()).isEmpty();
    assertThat(Exampleshire.nodes(filled, "ib:boardType"))
        .containsExactly(Curie.node("ibc:type-health-and-wellbeing-board"));
  }

  @Test
  void a_misspelt_concept_is_told_with_its_cell_and_the_nearest() {
    Filled filled =
        Exampleshire.read(
            Exampleshire.begun()
                .row("Boards", "Board", "B", "Board type", "Helth and wellbeing bord"));
    assertThat(filled.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.spot()).hasToString("Boards!D7"))
        .satisfies(fault -> assertThat(fault.item()).isEqualTo("Board type"))
        .satisfies(fault -> assertThat(fault.about()).isEqualTo("B"))
        .satisfies(
            fault ->
                assertThat(fault.change()).isEqualTo("Did you mean “Health and wellbeing board”?"));
  }

  @Test
  void a_clause_that_became_a_number_is_still_a_clause() {
    FilledIn filledIn =
        Exampleshire.begun().row("Duties", "Duty", "Report", "Wording", "will report");
    filledIn.last("Duties", "Clause").setCellValue(5.2);
    assertThat(Exampleshire.values(Exampleshire.read(filledIn), "ib:locator"))
        .containsExactly("5.2");
  }

  @Test
  void a_formula_counts_as_the_value_last_stored_and_the_report_says_so() {
    FilledIn filledIn = Exampleshire.begun().row("Duties", "Duty", "x");
    filledIn.last("Duties", "Duty").setCellFormula("CONCATENATE(\"Send \",\"it\")");
    filledIn.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    Filled filled = Exampleshire.read(filledIn);
    assertThat(Exampleshire.values(filled, "skos:prefLabel")).contains("Send it");
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("Duties!B5"));
  }

  @Test
  void an_error_in_a_cell_is_told() {
    FilledIn filledIn = Exampleshire.begun().row("Duties", "Duty", "Report");
    filledIn.last("Duties", "Who").setCellFormula("1/0");
    filledIn.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(Exampleshire.read(filledIn).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("#DIV/0!"));
  }
}
