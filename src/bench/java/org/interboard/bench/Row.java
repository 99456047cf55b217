package org.interboard.bench;

import java.util.Locale;

/**
 * One thing measured beside another in the same rounds; {@code agreement} says whether both gave
 * the same answer, or why one of them gave none.
 */
record Row(
    String what,
    double ours,
    String beside,
    double theirs,
    String unit,
    Aim aim,
    String agreement) {
  static final String HEAD = "what,median,unit,beside,median beside,ratio,gate,met,agreement";

  /** For what could not be measured here, with the reason. */
  static Row missing(String what, String beside, Aim aim, String reason) {
    return new Row(what, Double.NaN, beside, Double.NaN, "", aim, "not measured: " + reason);
  }

  double ratio() {
    return ours / theirs;
  }

  String csv() {
    return String.format(
        Locale.ROOT,
        "\"%s\",%.4f,%s,\"%s\",%.4f,%.4f,%s,%s,\"%s\"",
        what,
        ours,
        unit,
        beside,
        theirs,
        ratio(),
        aim.told(),
        met().replace("*", "").replace(",", ""),
        agreement);
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            what,
            measured(ours),
            beside,
            measured(theirs),
            Figure.of(ratio()),
            aim.told(),
            met(),
            agreement);
  }

  private String measured(double value) {
    return Double.isInfinite(value)
        ? "too long"
        : Double.isNaN(value) ? "–" : Figure.of(value) + " " + unit;
  }

  private String met() {
    return Double.isNaN(ratio()) ? "–" : aim.verdict(ratio());
  }
}
