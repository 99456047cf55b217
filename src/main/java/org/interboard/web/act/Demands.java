package org.interboard.web.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.author.FormColumn;
import org.interboard.author.FormSheet;
import org.interboard.check.Severity;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/** What the shapes demand of each field of the form; the form has no rules of its own. */
record Demands(List<Demand> demands, Map<String, Set<String>> looks) {
  private static final String FOLDER = "org/interboard/web/act/";

  static Demands of(KnowledgeGraph graph) {
    return new Demands(
        Rows.of(graph, FOLDER + "demands.rq").stream().map(Demand::of).toList(),
        Rows.of(graph, FOLDER + "looks.rq").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("property"),
                    Collectors.mapping(
                        row -> row.get("requirement"), Collectors.toCollection(TreeSet::new)))));
  }

  /** What shapes demand of the field itself. */
  List<Demand> of(FormSheet sheet, FormColumn column) {
    return demands.stream()
        .filter(demand -> demand.property().equals(column.property()))
        .filter(demand -> sheet.classes().contains(demand.type()))
        .toList();
  }

  /** Whether whatever the row states must have it. */
  boolean isNeeded(FormSheet sheet, FormColumn column) {
    return of(sheet, column).stream()
            .filter(Demand::needed)
            .filter(demand -> demand.level().equals(Severity.VIOLATION.level()))
            .map(Demand::type)
            .distinct()
            .count()
        >= Math.max(1, sheet.classes().size());
  }

  /** The list from which the shapes have its values taken. */
  Optional<String> list(FormSheet sheet, FormColumn column) {
    return of(sheet, column).stream().flatMap(demand -> demand.list().stream()).findFirst();
  }

  /** The demands in a sentence each, the most binding first. */
  List<String> told(FormSheet sheet, FormColumn column) {
    List<String> told = new ArrayList<>();
    of(sheet, column).stream()
        .filter(Demand::needed)
        .min(Comparator.comparingInt(demand -> demand.level().equals("must") ? 0 : 1))
        .ifPresent(first -> told.add(needed(sheet, column, first)));
    of(sheet, column).stream()
        .filter(demand -> !demand.needed())
        .map(Demand::message)
        .distinct()
        .forEach(told::add);
    looking(sheet, column).ifPresent(told::add);
    return told;
  }

  private String needed(FormSheet sheet, FormColumn column, Demand demand) {
    String kinds =
        of(sheet, column).stream()
            .filter(Demand::needed)
            .map(Demand::kind)
            .distinct()
            .collect(Collectors.joining(", "));
    boolean all = isNeeded(sheet, column) || kinds.split(", ").length == sheet.classes().size();
    return "%s be given%s (%s)."
        .formatted(capitalised(demand.level()), all ? "" : ": " + kinds, demand.requirement());
  }

  private Optional<String> looking(FormSheet sheet, FormColumn column) {
    Set<String> told =
        of(sheet, column).stream().map(Demand::requirement).collect(Collectors.toSet());
    String others =
        Stream.ofNullable(looks.get(column.property()))
            .flatMap(Set::stream)
            .filter(each -> !told.contains(each))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? Optional.empty() : Optional.of("Looked at by " + others + ".");
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
