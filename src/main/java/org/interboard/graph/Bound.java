package org.interboard.graph;

/** What is counted of a submitted file: its bytes and triples, or a part of it that is largest. */
public enum Bound {
  BYTES,
  TRIPLES,
  TEXT,
  IRI,
  DEPTH,
  DIGITS,
  EXPONENT,
  PREFIXES,
  KEYS,
  VALUES,
  HASHES,
  UNPACKED,
  TAGS,
  PARTS,
  COLUMNS,
  MERGES
}
