package org.interboard.check;

import java.util.List;
import java.util.Optional;

/**
 * A requirement that shapes carry out, as a thing to talk about: what it asks, how strongly, and on
 * whose authority.
 *
 * @param authorityKinds what the authority is in general, such as {@code Statute}
 * @param appliesTo what it looks at, in words
 * @param kind the IRI of the class of instruments that it is for
 * @param ofForm true for what concerns how the file is written rather than what a document says
 * @param looksAt the IRIs of the properties that decide it
 * @param law the provisions and guidance behind it
 */
public record Requirement(
    String identifier,
    String title,
    String rationale,
    Severity level,
    List<String> authorityKinds,
    String authority,
    String appliesTo,
    String kind,
    boolean ofForm,
    List<String> looksAt,
    Optional<String> suggestion,
    List<Law> law) {
  public Requirement {
    authorityKinds = List.copyOf(authorityKinds);
    looksAt = List.copyOf(looksAt);
    law = List.copyOf(law);
  }
}
