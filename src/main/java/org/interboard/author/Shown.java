package org.interboard.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of every sheet as text, ready to be written. */
record Shown(Map<SheetPlan, List<Map<ColumnPlan, String>>> rows) {
  static Shown nothing() {
    return new Shown(new LinkedHashMap<>());
  }

  void add(SheetPlan sheet, Map<ColumnPlan, String> row) {
    rows.computeIfAbsent(sheet, each -> new ArrayList<>()).add(row);
  }

  List<Map<ColumnPlan, String>> of(SheetPlan sheet) {
    return rows.getOrDefault(sheet, List.of());
  }
}
