package org.interboard.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.interboard.graph.BadFile;

/** The sheets of a workbook that are ours, by name, and a word about the others. */
final class Sheets {
  static final String START = "Start";
  static final String LISTS = "Lists";
  static final String FINDINGS = "Findings";
  private static final List<String> BESIDES = List.of(START, LISTS, FINDINGS);

  private final String file;
  private final Workbook workbook;
  private final Layout layout;
  private final Notes notes;

  Sheets(String file, Workbook workbook, Layout layout, Notes notes) {
    this.file = file;
    this.workbook = workbook;
    this.layout = layout;
    this.notes = notes;
  }

  /** Every row of every sheet of ours, in the order of the layout. */
  List<Entry> entries() {
    List<Sheet> all =
        IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
    if (all.stream().allMatch(sheet -> plan(sheet).isEmpty())) {
      throw new BadFile(
          file,
          "no sheet of a protocol is in it, such as Protocol, Boards or Duties; start from the"
              + " workbook that \"interboard template\" writes");
    }
    all.stream().filter(sheet -> plan(sheet).isEmpty()).forEach(sheet -> question(sheet, all));
    layout.sheets().stream()
        .filter(plan -> all.stream().noneMatch(sheet -> plan(sheet).equals(Optional.of(plan))))
        .forEach(plan -> notes.remark("Sheets that are missing were taken as empty.", plan.name()));
    CellText cells = new CellText(notes);
    return layout.sheets().stream()
        .flatMap(plan -> all.stream().filter(sheet -> plan(sheet).equals(Optional.of(plan))))
        .flatMap(sheet -> entries(sheet, cells).stream())
        .toList();
  }

  private Optional<SheetPlan> plan(Sheet sheet) {
    return layout.called(sheet.getSheetName());
  }

  private List<Entry> entries(Sheet sheet, CellText cells) {
    SheetPlan plan = plan(sheet).orElseThrow();
    Grid grid = new Grid(file, sheet, cells, notes);
    List<Entry> entries =
        plan.upright()
            ? new UprightTable(plan, grid, notes).entry().stream().toList()
            : new Table(plan, grid, notes).entries(file);
    if (isHidden(sheet) && !entries.isEmpty()) {
      notes.remark("Hidden sheets were read all the same.", sheet.getSheetName());
    }
    return entries;
  }

  private boolean isHidden(Sheet sheet) {
    return workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
  }

  /** A sheet that is none of ours: misspelt if it is near to one that is missing, else extra. */
  private void question(Sheet sheet, List<Sheet> all) {
    String name = sheet.getSheetName();
    if (BESIDES.contains(name)) {
      return;
    }
    List<String> there =
        all.stream().flatMap(each -> plan(each).stream()).map(SheetPlan::name).toList();
    Stream<String> open =
        layout.sheets().stream().map(SheetPlan::name).filter(each -> !there.contains(each));
    Nearest.to(name, new ArrayList<>(open.toList()))
        .ifPresentOrElse(
            near -> notes.fault(misspelt(name, near)),
            () -> notes.remark("Sheets that are not the workbook's were not read.", name));
  }

  private static Fault misspelt(String name, String near) {
    return new Fault(
        new Spot(name, 1, 1),
        name,
        "",
        "The sheet “%s” is not one of the workbook's and was not read.".formatted(name),
        "Did you mean “%s”?".formatted(near));
  }
}
