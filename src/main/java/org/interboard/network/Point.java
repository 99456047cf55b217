package org.interboard.network;

import java.util.Locale;

/** A place in the drawing, in pixels from its upper left corner. */
record Point(double x, double y) {
  /** The point that lies this share of the way towards another. */
  Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  /** The point that lies this many pixels on the way towards another. */
  Point step(Point other, double pixels) {
    double distance = Math.hypot(other.x - x, other.y - y);
    return distance == 0 ? this : towards(other, pixels / distance);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }
}
