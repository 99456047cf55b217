package org.interboard.compare;

/** Where in a document something stands: its section, and a phrase of that section. */
public record Place(String locator, String phrase) {}
