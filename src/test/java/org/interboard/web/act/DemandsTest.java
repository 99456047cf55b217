package org.interboard.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interboard.author.FormColumn;
import org.interboard.author.FormSheet;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemandsTest {
  private static List<FormSheet> sheets;
  private static Demands demands;

  @BeforeAll
  static void read() {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.bundled());
    sheets = ProtocolWorkbook.of(graph).form().empty();
    demands = Demands.of(graph);
  }

  @Test
  void the_lists_that_the_workbook_offers_are_those_that_the_shapes_demand() {
    Map<String, String> differing = new TreeMap<>();
    for (FormSheet sheet : sheets) {
      for (FormColumn column : sheet.columns()) {
        demands
            .list(sheet, column)
            .filter(list -> !column.among().contains(list))
            .ifPresent(list -> differing.put(sheet.name() + "/" + column.name(), list));
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void what_the_shapes_demand_has_a_field_or_follows_from_the_sheet_of_a_row() {
    List<String> fields =
        sheets.stream()
            .flatMap(sheet -> sheet.columns().stream())
            .map(FormColumn::property)
            .toList();
    assertThat(demands.demands())
        .filteredOn(Demand::needed)
        .filteredOn(demand -> sheets.stream().anyMatch(s -> s.classes().contains(demand.type())))
        .extracting(Demand::property)
        .filteredOn(property -> !fields.contains(property))
        .extracting(property -> property.replaceFirst(".*#", ""))
        .containsOnly("instrument", "party", "disputeRoute");
  }

  @Test
  void what_only_some_sorts_of_a_sheet_must_have_is_told_of_those() {
    FormSheet people = sheet("People and bodies");
    assertThat(demands.told(people, column(people, "Agency type")).get(0))
        .isEqualTo("Must be given: agency (S01).");
    assertThat(demands.isNeeded(people, column(people, "Agency type"))).isFalse();
    assertThat(demands.isNeeded(people, column(people, "Name"))).isTrue();
  }

  private static FormSheet sheet(String name) {
    return sheets.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static FormColumn column(FormSheet sheet, String name) {
    return sheet.columns().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
