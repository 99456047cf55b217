package org.interboard.web.act;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interboard.check.Severity;

/**
 * What a shape demands of a property of the things of a class.
 *
 * @param type the IRI of the class
 * @param needed whether it must be there at all
 * @param level how binding that is: must, should or could
 * @param list the list from which its values are taken, if from one
 * @param requirement the identifier of the requirement that the shape carries out
 */
record Demand(
    String type,
    String property,
    boolean needed,
    String level,
    String message,
    Optional<String> list,
    String requirement) {

  static Demand of(Map<String, String> row) {
    return new Demand(
        row.get("type"),
        row.get("property"),
        Boolean.parseBoolean(row.get("needed")),
        level(row.get("severity").replaceFirst(".*#", "")),
        row.get("message"),
        Optional.ofNullable(row.get("list")),
        row.get("requirement"));
  }

  private static String level(String severity) {
    return switch (severity) {
      case "Warning" -> Severity.WARNING.level();
      case "Info" -> Severity.NOTE.level();
      default -> Severity.VIOLATION.level();
    };
  }

  /** The class in words, such as {@code named document}. */
  String kind() {
    return type.replaceFirst(".*#", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
