package org.interboard.web;

import org.interboard.question.form.Form;

/** A form in which an answer can be given: its short name for {@code ?format=}, its media type. */
public record Representation(String name, String mediaType) {
  public static final Representation HTML = new Representation("html", "text/html");
  public static final Representation JSON = new Representation("json", "application/json");
  public static final Representation SPARQL_JSON =
      new Representation("srj", "application/sparql-results+json");
  public static final Representation CSV = new Representation("csv", "text/csv");
  public static final Representation TURTLE = new Representation("turtle", "text/turtle");
  public static final Representation JSON_LD = new Representation("jsonld", "application/ld+json");

  static Representation of(Form form) {
    return new Representation(form.slug(), form.mediaType());
  }

  /** Whether it is written in letters, so that compressing it pays. */
  boolean isText() {
    return mediaType.startsWith("text/")
        || mediaType.matches(".*(json|xml|n-triples|n-quads|trig)");
  }

  /** The value of the Content-Type header; everything that we send as text is UTF-8. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
