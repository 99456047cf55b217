package org.interboard.graph;

import java.util.List;

/**
 * The most that is read of a submitted file before it is refused: its bytes, its triples, the
 * characters of one text and of one IRI, how deep it is nested, the digits of one number, and the
 * prefixes that it may declare, or keys that it may have in one place.
 */
public record Limits(
    long bytes, long triples, int text, int iri, int depth, int digits, int prefixes) {
  private static final long BYTES_A_TRIPLE = 25;
  private static final long BYTES_UNPACKED_A_BYTE = 5;
  private static final long BYTES_A_TAG = 10;
  private static final long TRIPLES_A_REPEAT = 40;

  /** The parts of a packed file. */
  public static final int PARTS = 500;

  /** The columns that a packed file may describe, each of which is compared with all. */
  public static final int COLUMNS = 5_000;

  /** The places of one sheet in which cells may be merged. */
  public static final int MERGES = 5_000;

  /** The exponent of a number, which is worked out. */
  public static final int EXPONENT = 999;

  /** For files that come over a network, and for those on this machine unless it is said. */
  public static final Limits USUAL =
      new Limits(5_000_000, 200_000, 100_000, 2_000, 200, 100, 1_000);

  /** The same for files of that many bytes, with triples in proportion. */
  public Limits ofBytes(long most) {
    return new Limits(most, most / BYTES_A_TRIPLE, text, iri, depth, digits, prefixes);
  }

  /** The bytes to which a packed file may unpack. */
  public long unpacked() {
    return BYTES_UNPACKED_A_BYTE * bytes;
  }

  /** The tags that a packed file may hold. */
  public long tags() {
    return bytes / BYTES_A_TAG;
  }

  /** The values of one property of one thing in JSON-LD, each of which is compared with all. */
  public long repeats() {
    return triples / TRIPLES_A_REPEAT;
  }

  /** True where a refusal would not be one within limits for larger files. */
  public boolean growFor(OverLimit refusal) {
    return List.of(bytes, triples, unpacked(), tags(), repeats()).contains(refusal.most());
  }
}
