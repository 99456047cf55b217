package org.interboard.check;

import java.util.Optional;

/**
 * A thing of a published instrument that meets a requirement, as an example for others and as the
 * evidence for a verdict.
 *
 * @param requirement the identifier of the requirement
 * @param iri where the thing is described
 * @param locator where its document says it
 * @param phrase the few words there that say it
 */
public record Example(
    String requirement,
    String area,
    String label,
    String iri,
    String locator,
    Optional<String> phrase) {

  /** The example in a sentence that says where to look. */
  public String sentence() {
    String words = phrase.map(" (“%s”)"::formatted).orElse("");
    return "%s: %s, at %s%s".formatted(area, label, locator, words);
  }
}
