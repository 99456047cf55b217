package org.interboard.web.act;

import java.util.List;
import org.interboard.check.Requirement;
import org.interboard.graph.Packed;

/** Requirements that stand together under one heading, as {@code groups.csv} has it. */
public record RequirementGroup(String heading, List<Requirement> requirements) {
  private static final String FILE = "org/interboard/web/act/groups.csv";

  static List<RequirementGroup> of(List<Requirement> requirements) {
    return Packed.text(FILE)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(cells -> new RequirementGroup(cells[2], between(requirements, cells[0], cells[1])))
        .filter(group -> !group.requirements().isEmpty())
        .toList();
  }

  private static List<Requirement> between(List<Requirement> all, String first, String last) {
    return all.stream()
        .filter(each -> each.identifier().compareTo(first) >= 0)
        .filter(each -> each.identifier().compareTo(last) <= 0)
        .toList();
  }
}
