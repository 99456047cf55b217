package org.interboard.web.picture;

/** A bar: where it begins and how long it is, in hundredths of the width. */
public record Mark(double x, double width) {
  private static final double LEAST = 0.8;

  /** Between two places of an axis that is so many units long; seen even where it is a moment. */
  static Mark between(double from, double until, double units) {
    double x = Math.min(hundredths(from, units), 100 - LEAST);
    return new Mark(x, Math.max(LEAST, hundredths(until, units) - x));
  }

  private static double hundredths(double place, double units) {
    return Math.round(1000 * place / units) / 10.0;
  }
}
