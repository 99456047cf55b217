package org.interboard.question;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The kinds of value that a question can be asked with; the graph lists the values of those written
 * as IRIs.
 */
public enum ParameterType {
  AREA("area", "iri"),
  INSTRUMENT("instrument", "iri"),
  BOARD("board", "iri"),
  BOARD_TYPE("board-type", "iri"),
  THEME("theme", "iri"),
  ACTION("action", "iri"),
  OBJECT("object", "iri"),
  STATEMENT_KIND("statement-kind", "iri"),
  ROLE_TYPE("role-type", "iri"),
  ARRANGEMENT_ROLE("arrangement-role", "iri"),
  GAP_REASON("gap-reason", "iri"),
  CITATION_PROBLEM("citation-problem", "iri"),
  LEVEL("level", "iri"),
  AUTHORITY_KIND("authority-kind", "iri"),
  CONCEPT("concept", "iri"),
  PROVISION("provision", "iri"),
  MONTH("month", "xsd_gMonth"),
  DATE("date", "xsd_date"),
  INTEGER("integer", "integer"),
  TEXT("text", "literal");

  private final String slug;
  private final String kind;

  ParameterType(String slug, String kind) {
    this.slug = slug;
    this.kind = kind;
  }

  /** The name by which a question's head, the catalogue and an error speak of this type. */
  public String slug() {
    return slug;
  }

  /** What the name of its variable ends in. */
  String kind() {
    return kind;
  }

  /** True where the graph says which values there are. */
  public boolean listed() {
    return kind.equals("iri");
  }

  static ParameterType of(String slug) {
    return Arrays.stream(values())
        .filter(type -> type.slug.equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no parameter type \"" + slug + "\": there are " + slugs()));
  }

  private static String slugs() {
    return Arrays.stream(values()).map(ParameterType::slug).collect(Collectors.joining(", "));
  }
}
