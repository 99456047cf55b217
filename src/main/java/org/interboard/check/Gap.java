package org.interboard.check;

import java.util.Optional;

/**
 * Something that a document is recorded not to give, as the reason for a finding.
 *
 * @param unknown true where the text leaves the answer open, so that nobody can say whether the
 *     requirement is met
 * @param locator where the text shows the gap, if it does
 */
public record Gap(
    String label, String reason, boolean unknown, String iri, Optional<String> locator) {
  public Gap {
    label = Brief.name(label);
    locator = locator.map(Brief::name);
  }

  /** The gap in a sentence. */
  public String sentence() {
    return "%s (%s%s)".formatted(label, reason, locator.map(at -> "; see " + at).orElse(""));
  }
}
