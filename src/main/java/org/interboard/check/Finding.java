package org.interboard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing found wrong: about what, by which requirement, in words that name things by their
 * labels, and where it stands in the file if that is known.
 *
 * @param requirement the identifier of the requirement, or the shape's name where it has none
 * @param about the label of the thing found wanting
 * @param path the label of the property looked at; empty where the shape looks at the whole thing
 * @param cause the name that findings of one cause share
 * @param gap what the document is recorded not to give, where that explains the finding
 * @param result what SHACL says of it, where a shape found it
 * @param asOf the days as of which it holds, in order; empty where it does not depend on a day
 * @param name its own short name within the report, such as {@code K14-2}
 */
public record Finding(
    Severity severity,
    String requirement,
    String about,
    String path,
    String message,
    Optional<Place> place,
    Optional<String> suggestion,
    String cause,
    Optional<Gap> gap,
    Optional<Result> result,
    List<LocalDate> asOf,
    String name) {
  public Finding {
    about = Brief.name(about);
    path = Brief.name(path);
    message = Brief.sentence(message);
    suggestion = suggestion.map(Brief::sentence);
    cause = Brief.sentence(cause);
    asOf = List.copyOf(asOf);
  }

  /** A finding as it is made, before a report orders and names it. */
  public Finding(
      Severity severity,
      String requirement,
      String about,
      String path,
      String message,
      Optional<Place> place,
      Optional<String> suggestion,
      String cause,
      Optional<Gap> gap,
      Optional<Result> result,
      List<LocalDate> asOf) {
    this(
        severity,
        requirement,
        about,
        path,
        message,
        place,
        suggestion,
        cause,
        gap,
        result,
        asOf,
        "");
  }

  /** A finding that needs no shape, such as a cell of a workbook that makes no sense. */
  public Finding(
      Severity severity,
      String requirement,
      String about,
      String path,
      String message,
      Optional<Place> place,
      Optional<String> suggestion) {
    this(
        severity,
        requirement,
        about,
        path,
        message,
        place,
        suggestion,
        requirement,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** True where the text leaves the answer open, so that it counts as no fault. */
  public boolean cannotBeTold() {
    return gap.filter(Gap::unknown).isPresent();
  }

  boolean holdsAt(LocalDate day) {
    return asOf.isEmpty() || asOf.contains(day);
  }

  Finding at(List<LocalDate> days) {
    return with(gap, days, name);
  }

  Finding named(String given) {
    return with(gap, asOf, given);
  }

  /** The same finding, explained by something that is not given. */
  Finding because(Gap known) {
    return with(Optional.of(known), asOf, name);
  }

  private Finding with(Optional<Gap> gap, List<LocalDate> asOf, String name) {
    return new Finding(
        severity,
        requirement,
        about,
        path,
        message,
        place,
        suggestion,
        cause,
        gap,
        result,
        asOf,
        name);
  }
}
