package org.interboard.web.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interboard.author.FormColumn;
import org.interboard.author.FormSheet;
import org.interboard.author.ProtocolForm;

/**
 * The form of a draft with what is written in it and what was found, field by field; the fields of
 * a row are there once it is opened, so that a long protocol stays a short page.
 */
public record DraftPage(
    List<FormSheet> sheets,
    Opened opened,
    DraftFindings findings,
    String asOf,
    Set<String> areas,
    ProtocolForm form,
    Demands demands) {
  private static final int MAIN = 8;

  public DraftPage {
    sheets = sheets.stream().map(sheet -> sheet.upright() ? withRow(sheet) : sheet).toList();
    areas = new TreeSet<>(areas);
  }

  /** The sheet of the document itself is always there to write in. */
  private static FormSheet withRow(FormSheet sheet) {
    return sheet.rows().isEmpty() ? sheet.longer() : sheet;
  }

  DraftPage with(DraftFindings found) {
    return new DraftPage(sheets, opened, found, asOf, areas, form, demands);
  }

  public boolean isJudged() {
    return !findings.isEmpty();
  }

  public boolean isListed(int at) {
    return opened.sheets().contains(Opened.sheet(at));
  }

  public boolean isOpen(int at, int row) {
    return sheets.get(at).upright()
        || (isListed(at) && opened.rows().contains(Opened.row(at, row)));
  }

  public String row(int at, int row) {
    return Opened.row(at, row);
  }

  public String name(int at, int row, int column) {
    return DraftForm.name(at, row, column);
  }

  /** What a row is called. */
  public String title(FormSheet sheet, int row) {
    String title = sheet.title(sheet.rows().get(row));
    return title.isBlank() ? "%s, row %d".formatted(sheet.name(), row + 1) : title;
  }

  /** All texts of a row in one. */
  public String closed(FormSheet sheet, int row) {
    return DraftForm.closed(sheet.rows().get(row));
  }

  /** The columns that are shown at once, or those that are not. */
  public List<Integer> columns(FormSheet sheet, boolean main) {
    int all = sheet.columns().size();
    int first = all <= MAIN + 2 ? all : MAIN;
    return IntStream.range(main ? 0 : first, main ? first : all).boxed().toList();
  }

  public boolean isNeeded(FormSheet sheet, FormColumn column) {
    return demands.isNeeded(sheet, column);
  }

  /** What the shapes demand of a field, in words. */
  public String told(FormSheet sheet, FormColumn column) {
    return String.join(" ", demands.told(sheet, column));
  }

  /** The values of which a field takes one: those of the list that a shape names, or of a kind. */
  public List<String> values(FormSheet sheet, FormColumn column) {
    return column.fixed().isEmpty() && !column.many()
        ? demands.list(sheet, column).map(list -> names(List.of(list))).orElse(List.of())
        : column.fixed();
  }

  /** The sheets and lists that offer names for a field; what a shape demands comes first. */
  public List<String> among(FormSheet sheet, FormColumn column) {
    return demands.list(sheet, column).map(List::of).orElse(column.among());
  }

  public List<String> names(List<String> among) {
    return form.names(among, sheets);
  }

  /** The lists of names that the fields offer that lie open. */
  public List<List<String>> lists() {
    return IntStream.range(0, sheets.size())
        .filter(this::isWritten)
        .mapToObj(sheets::get)
        .flatMap(this::lists)
        .distinct()
        .toList();
  }

  private boolean isWritten(int at) {
    return IntStream.range(0, sheets.get(at).rows().size()).anyMatch(row -> isOpen(at, row));
  }

  private Stream<List<String>> lists(FormSheet sheet) {
    return sheet.columns().stream()
        .filter(column -> values(sheet, column).isEmpty())
        .map(column -> among(sheet, column))
        .filter(among -> !among.isEmpty());
  }

  /** What the list of names is called in the page. */
  public String list(List<String> among) {
    return "names-" + String.join("-", among).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
