package org.interboard.search;

/** One value of a facet: how it is written in an address, and what people call it. */
public record Tag(String value, String label) implements Comparable<Tag> {
  @Override
  public int compareTo(Tag other) {
    return value.compareTo(other.value);
  }
}
