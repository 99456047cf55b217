package org.interboard.compare;

/** One value of a feature: what it is compared by, and what people read. */
public record Value(String key, String label) {}
