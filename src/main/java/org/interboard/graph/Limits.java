package org.interboard.graph;

/**
 * The most that is read of a submitted file before it is refused: its bytes, its triples, the
 * characters of one text and of one IRI, how deep it is nested, the digits of one number, and the
 * prefixes that it may declare.
 */
public record Limits(
    long bytes, long triples, int text, int iri, int depth, int digits, int prefixes) {
  private static final long BYTES_A_TRIPLE = 25;

  /** For files that come over a network, and for those on this machine unless it is said. */
  public static final Limits USUAL =
      new Limits(5_000_000, 200_000, 100_000, 2_000, 200, 100, 1_000);

  /** The same for files of that many bytes, with triples in proportion. */
  public Limits ofBytes(long most) {
    return new Limits(most, most / BYTES_A_TRIPLE, text, iri, depth, digits, prefixes);
  }
}
