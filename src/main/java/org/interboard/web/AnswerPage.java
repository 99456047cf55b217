package org.interboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.Table;
import org.interboard.question.form.Form;
import org.interboard.web.frame.Frame;
import org.interboard.web.picture.Chart;

/** A question with its fields as they were filled in, its answer, and the answer's other forms. */
public record AnswerPage(
    QuestionForm form,
    Answer answer,
    Table table,
    List<Link> downloads,
    List<Link> pages,
    Optional<Chart> chart,
    List<Snippet> snippets) {

  private static final Map<String, String> TURNS =
      Map.of("first", "First", "prev", "Previous", "next", "Next", "last", "Last");
  private static final List<String> EVIDENCE = List.of("Locator", "Phrase");

  private static final int LONG = 48;

  /** The head of a column, and whether what stands in it needs room. */
  public record Column(String head, boolean roomy) {}

  /** A row without the place that it rests on, which is shown on demand. */
  public record Row(List<Cell> cells, String locator, String phrase) {}

  static AnswerPage of(Catalogue.Entry entry, Wanted wanted, Answer answer) {
    List<Link> downloads =
        Form.of(answer.question()).stream()
            .map(form -> new Link(form.title(), wanted.address(form.slug())))
            .toList();
    List<Link> pages =
        Paging.pages(wanted.part(), answer.total(), wanted::page).entrySet().stream()
            .map(page -> new Link(TURNS.get(page.getKey()), page.getValue()))
            .toList();
    Table table = answer.table();
    return new AnswerPage(
        new QuestionForm(entry, answer.receipt().parameters(), Optional.empty()),
        answer,
        table,
        downloads,
        pages,
        Chart.of(answer),
        Snippet.of(Frame.current().base(), wanted.address("csv"), wanted.ask().query().toString()));
  }

  public Catalogue.Entry entry() {
    return form.entry();
  }

  /** How many rows there are, and which of them these are. */
  public String count() {
    int shown = answer.rows().size();
    String all = answer.total() == 1 ? "1 row" : "%,d rows".formatted(answer.total());
    return shown == answer.total()
        ? all
        : "%,d of %s, from number %,d".formatted(shown, all, answer.part().offset() + 1);
  }

  /** Whether the rows name the place that they rest on. */
  public boolean evidenced() {
    return table.heads().contains(EVIDENCE.get(0));
  }

  /** The columns without those of the evidence. */
  public List<Column> columns() {
    return shown().stream().map(at -> new Column(table.heads().get(at), isRoomy(at))).toList();
  }

  private boolean isRoomy(int column) {
    return table.rows().stream().anyMatch(row -> row.get(column).text().length() > LONG);
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      rows.add(
          new Row(
              shown().stream().map(row::get).toList(),
              text(row, EVIDENCE.get(0)),
              text(row, EVIDENCE.get(1))));
    }
    return rows;
  }

  private List<Integer> shown() {
    return IntStream.range(0, table.heads().size())
        .filter(at -> !EVIDENCE.contains(table.heads().get(at)))
        .boxed()
        .toList();
  }

  private String text(List<Cell> row, String head) {
    int at = table.heads().indexOf(head);
    return at < 0 ? "" : row.get(at).text();
  }

  /** Where a cell leads: what we know of one of our things, or the page that its IRI names. */
  public Optional<String> address(Cell cell) {
    return cell.address().map(Link::local);
  }
}
