package org.interboard.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** The workbook as a form: the same sheets and columns, read and written by the same rules. */
public final class ProtocolForm {
  private final Layout layout;
  private final Terms terms;

  ProtocolForm(Layout layout, Terms terms) {
    this.layout = layout;
    this.terms = terms;
  }

  /** Every sheet without a row. */
  public List<FormSheet> empty() {
    return layout.sheets().stream().map(plan -> FormSheet.of(plan, List.of())).toList();
  }

  /** The sheets with what a protocol's graph states. */
  List<FormSheet> of(Graph protocol) {
    Shown shown = new Export(layout, terms.names(), protocol).rows();
    return layout.sheets().stream()
        .map(
            plan ->
                FormSheet.of(plan, shown.of(plan).stream().map(row -> texts(plan, row)).toList()))
        .toList();
  }

  private static List<String> texts(SheetPlan plan, Map<ColumnPlan, String> row) {
    return plan.columns().stream().map(column -> row.getOrDefault(column, "")).toList();
  }

  /** What the form states; a spot is named as in a sheet whose first row has no header. */
  public Filled read(List<FormSheet> sheets) {
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < sheets.size(); at++) {
      SheetPlan plan = layout.sheets().get(at);
      List<List<String>> rows = sheets.get(at).rows();
      for (int row = 0; row < rows.size(); row++) {
        entries.add(entry(plan, row, rows.get(row)));
      }
    }
    return new Reading("the form", layout, terms.names(), new Notes())
        .read(entries.stream().filter(entry -> !entry.isEmpty()).toList());
  }

  private static Entry entry(SheetPlan plan, int row, List<String> texts) {
    Map<ColumnPlan, Field> fields = new LinkedHashMap<>();
    for (int column = 0; column < texts.size(); column++) {
      Spot spot =
          plan.upright()
              ? new Spot(plan.name(), column + 1, 2)
              : new Spot(plan.name(), row + 1, column + 1);
      fields.put(plan.columns().get(column), new Field(texts.get(column).strip(), spot));
    }
    return new Entry(plan, fields);
  }

  /** The workbook with what was written, also where it cannot be made out. */
  public byte[] workbook(List<FormSheet> sheets) {
    Shown shown = Shown.nothing();
    for (int at = 0; at < sheets.size(); at++) {
      SheetPlan plan = layout.sheets().get(at);
      sheets.get(at).rows().forEach(row -> shown.add(plan, row(plan, row)));
    }
    return Pages.write(layout, terms.names(), shown, false);
  }

  private static Map<ColumnPlan, String> row(SheetPlan plan, List<String> texts) {
    Map<ColumnPlan, String> row = new LinkedHashMap<>();
    for (int column = 0; column < texts.size(); column++) {
      row.put(plan.columns().get(column), texts.get(column));
    }
    return row;
  }

  /** The names to choose from: those of lists, and those that the sheets give themselves. */
  public List<String> names(List<String> among, List<FormSheet> sheets) {
    NameBook names = terms.names();
    return among.stream()
        .flatMap(
            list ->
                Stream.concat(
                    names.labels(list).stream(),
                    sheets.stream()
                        .filter(sheet -> sheet.name().equals(list))
                        .flatMap(sheet -> sheet.rows().stream().map(sheet::title))))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }
}
