package org.interboard.bench;

/** What a ratio should reach: the gate, and the ambition beyond it. */
record Aim(boolean atLeast, double gate, double ambition) {
  /** For what is measured and not judged. */
  static final Aim NONE = new Aim(true, Double.NaN, Double.NaN);

  static Aim atLeast(double gate, double ambition) {
    return new Aim(true, gate, ambition);
  }

  static Aim atMost(double gate, double ambition) {
    return new Aim(false, gate, ambition);
  }

  boolean judges() {
    return !Double.isNaN(gate);
  }

  String told() {
    return judges() ? "%s %s".formatted(atLeast ? "≥" : "≤", Figure.of(gate)) : "–";
  }

  String verdict(double ratio) {
    if (!judges()) {
      return "–";
    }
    return reaches(ratio, gate)
        ? reaches(ratio, ambition) ? "yes, and %s".formatted(Figure.of(ambition)) : "yes"
        : "**no**";
  }

  private boolean reaches(double ratio, double line) {
    return atLeast ? ratio >= line : ratio <= line;
  }
}
