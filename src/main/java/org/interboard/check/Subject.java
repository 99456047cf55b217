package org.interboard.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The document that a check is about.
 *
 * @param iri what the file calls it
 * @param kind the IRI of its class
 * @param kindLabel what its class is called, such as {@code inter-board protocol}
 * @param area the label of its area; empty if it names none
 * @param effective the day, month or year from which it holds, as written
 */
public record Subject(
    String iri,
    String kind,
    String label,
    String kindLabel,
    String area,
    Optional<String> effective) {
  public Subject {
    label = Brief.name(label);
    area = Brief.name(area);
    effective = effective.map(Brief::name);
  }

  static Subject of(Binding row) {
    return new Subject(
        row.get("document").toString(),
        Lookup.text(row, "class").orElse(""),
        Lookup.text(row, "label").orElse(""),
        Lookup.text(row, "kindLabel").orElse(""),
        Lookup.text(row, "area").orElse(""),
        Lookup.text(row, "effective"));
  }

  /** The day from which it holds: the first of a month or year that is not told more closely. */
  Optional<LocalDate> effectiveDay() {
    return effective.flatMap(Subject::firstDay);
  }

  private static Optional<LocalDate> firstDay(String written) {
    try {
      return Optional.of(
          switch (written.length()) {
            case 4 -> Year.parse(written).atDay(1);
            case 7 -> YearMonth.parse(written).atDay(1);
            default -> LocalDate.parse(written);
          });
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
