package org.interboard.network;

/** A board, agency or other body that gives or receives, or is a party and does neither. */
public record Body(String iri, String label, Standing standing) {

  /** How the document names it. */
  public enum Standing {
    PARTY("party"),
    MENTIONED("board mentioned"),
    OTHER("other body");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    /** As a person reads it. */
    public String words() {
      return words;
    }
  }
}
