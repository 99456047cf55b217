package org.interboard.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** A number as people read it: three digits that count, never an exponent. */
final class Figure {
  private static final int DIGITS = 3;

  private Figure() {}

  static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "–";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
    return Math.abs(value) >= 1000
        ? String.format(Locale.UK, "%,d", Math.round(value))
        : rounded.stripTrailingZeros().toPlainString();
  }
}
