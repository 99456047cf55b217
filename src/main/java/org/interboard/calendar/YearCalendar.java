package org.interboard.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.interboard.question.Answer;
import org.interboard.question.QuestionBook;

/**
 * The duties whose window opens in a year or that are to be done once in it, and those that belong
 * in the year but have no month.
 *
 * @param dated the answer to the question {@code calendar} with days, {@code from} and {@code to},
 *     in place of months, and with the rows of {@code deadlines} for the year
 * @param undated the answer to the question {@code undated-duties}
 * @param entries the rows of {@code dated} one by one, in order of date
 */
public record YearCalendar(int year, Answer dated, Answer undated, List<Entry> entries) {
  private static final Var FROM = Var.alloc("from");
  private static final Var TO = Var.alloc("to");
  private static final Map<String, Var> DAYS = Map.of("windowStart", FROM, "windowEnd", TO);
  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing((Entry entry) -> entry.span().first())
          .thenComparing(entry -> entry.span().last())
          .thenComparing(entry -> entry.duty().area())
          .thenComparing(entry -> entry.duty().label())
          .thenComparing(entry -> entry.duty().iri());

  /**
   * A duty and its days in the year, with the row that says so, and whether it comes round again.
   */
  public record Entry(DatedDuty duty, Span span, Binding row, boolean yearly) {
    static Entry of(Binding row, int year) {
      DatedDuty duty = DatedDuty.of(row);
      return of(duty, duty.window().in(year), row, true);
    }

    static Entry once(Binding row) {
      Span span = Span.of(row.get("deadline").getLiteralLexicalForm());
      return of(DatedDuty.once(row, span), span, row, false);
    }

    private static Entry of(DatedDuty duty, Span span, Binding row, boolean yearly) {
      return new Entry(
          duty,
          span,
          BindingFactory.builder(row)
              .add(FROM, day(span.first()))
              .add(TO, day(span.last()))
              .build(),
          yearly);
    }

    private static Node day(LocalDate day) {
      return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
  }

  /** Asks with {@code area}, {@code board} and {@code year}; without a year, it is this one. */
  public static YearCalendar of(QuestionBook book, Map<String, List<String>> given) {
    Map<String, List<String>> asked = new LinkedHashMap<>(given);
    asked.remove("year");
    int year = year(given.getOrDefault("year", List.of()));
    Answer months = book.ask("calendar", asked);
    Stream<Entry> yearly = months.rows().stream().map(row -> Entry.of(row, year));
    Stream<Entry> once =
        book.ask("deadlines", asked).rows().stream()
            .map(Entry::once)
            .filter(entry -> entry.span().last().getYear() == year);
    List<Entry> entries = Stream.concat(yearly, once).sorted(BY_DATE).toList();
    return new YearCalendar(
        year, dated(months, entries), book.ask("undated-duties", asked), entries);
  }

  private static int year(List<String> written) {
    List<String> years = written.stream().filter(year -> !year.isEmpty()).toList();
    if (years.isEmpty()) {
      return Year.now().getValue();
    }
    if (years.size() > 1 || !years.get(0).matches("19\\d\\d|2[01]\\d\\d|2200")) {
      throw new BadYear();
    }
    return Integer.parseInt(years.get(0));
  }

  private static Answer dated(Answer months, List<Entry> entries) {
    return months.with(
        months.columns().stream()
            .map(column -> DAYS.getOrDefault(column.getVarName(), column))
            .toList(),
        entries.stream().map(Entry::row).toList());
  }
}
