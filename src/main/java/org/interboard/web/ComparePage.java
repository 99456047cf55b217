package org.interboard.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Compared;
import org.interboard.compare.Comparison;
import org.interboard.compare.Point;
import org.interboard.compare.State;
import org.interboard.compare.form.CompareForm;

/** Areas side by side for people: what was chosen, what there is to choose, and the answer. */
public record ComparePage(
    List<Area> areas,
    Map<String, List<Aspect>> aspects,
    CompareRequest request,
    Compared compared) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final int MANY_CELLS = 60;
  private static final int FEW_POINTS = 8;
  private static final int SHOWN = 3;

  static ComparePage of(Comparison comparison, CompareRequest request, Compared compared) {
    Map<String, List<Aspect>> aspects =
        comparison.aspects().stream()
            .collect(Collectors.groupingBy(Aspect::group, LinkedHashMap::new, Collectors.toList()));
    return new ComparePage(comparison.areas(), aspects, request, compared);
  }

  public String title() {
    List<String> names = request.areas().stream().map(Area::name).toList();
    int last = names.size() - 1;
    return names.size() < 2
        ? String.join("", names) + ", aspect by aspect"
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " side by side";
  }

  /** The areas that are compared. */
  public List<Area> columns() {
    return request.areas();
  }

  /** Whether aspects were chosen. */
  public boolean narrowed() {
    return request.narrowed();
  }

  public boolean chosen(Area area) {
    return request.areas().contains(area);
  }

  public boolean chosen(Aspect aspect) {
    return request.narrowed() && request.aspects().contains(aspect);
  }

  public String asOf() {
    return request.asOf().toString();
  }

  /** A day as people write it. */
  public String day() {
    return DAY.format(request.asOf());
  }

  public List<Link> downloads() {
    return Arrays.stream(CompareForm.values())
        .map(
            form ->
                new Link(
                    form.title(), "/api/compare?" + request.query() + "&format=" + form.slug()))
        .toList();
  }

  /** The same areas and day in this aspect alone. */
  public String only(Aspect aspect) {
    return "/compare?" + request.query(List.of(aspect.slug()));
  }

  /** These two areas alone, in every aspect. */
  public String two(Area left, Area right) {
    return "/compare?"
        + Link.pair("area", left.slug())
        + "&"
        + Link.pair("area", right.slug())
        + "&"
        + Link.pair("asOf", asOf());
  }

  /** The points of a cell that are shown with their evidence: all where there is room. */
  public List<Point> told(Cell cell) {
    boolean many = compared.matrix().rows().size() * request.areas().size() > MANY_CELLS;
    return many ? cell.points().stream().limit(FEW_POINTS).toList() : cell.points();
  }

  /** The values of a cell that are seen without opening it. */
  public List<Point> seen(Cell cell) {
    return cell.points().stream().limit(SHOWN).toList();
  }

  /** The colour of a state, which its mark and its words tell as well. */
  public static String tone(State state) {
    return switch (state) {
      case STATES -> "good";
      case CONTRADICTS -> "bad";
      case CANNOT_BE_TOLD -> "warn";
      case SILENT, NOT_APPLICABLE -> "";
    };
  }

  /** A name by which a place of the page can be led to. */
  public static String anchor(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  public static String local(String iri) {
    return Link.local(iri);
  }
}
