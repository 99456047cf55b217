package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;

/**
 * A place in a source document: the locator with the page of its section, the phrase that stands
 * there, and which facts it is evidence for, if not for all.
 */
public record Quote(String locator, Optional<String> section, String phrase, List<String> proves) {}
