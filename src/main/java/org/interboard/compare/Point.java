package org.interboard.compare;

/** One thing that an instrument states, with the section and the phrase that show it. */
public record Point(String value, String locator, String phrase) {}
