package org.interboard.check;

/** A phrase or a section of the data that its document does not bear out, and why. */
public record Misquote(String document, String subject, String phrase, String fault) {}
