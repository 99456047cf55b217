package org.interboard.search;

/** How many of the things found fall under one value of a facet. */
public record Count(String value, String label, long count) {}
