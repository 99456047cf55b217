package org.interboard.check;

import java.util.Optional;

/**
 * One thing that a shape finds wrong: about what, by which requirement, in words that name things
 * by their labels, and where it stands in the file if that is known.
 *
 * @param requirement the identifier of the requirement, or the shape's name where it has none
 * @param about the label of the thing found wanting
 * @param path the label of the property looked at; empty where the shape looks at the whole thing
 */
public record Finding(
    Severity severity,
    String requirement,
    String about,
    String path,
    String message,
    Optional<Place> place,
    Optional<String> suggestion) {}
