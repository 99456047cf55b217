package org.interboard.compare;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can be said of an instrument.
 *
 * @param things the IRIs of what it was read from, the first one foremost
 * @param places where the document shows it, the best first
 * @param against why it cannot be so, where the document or the law says otherwise; or empty
 */
public record Point(String value, List<String> things, List<Place> places, String against) {
  private static final Place NOWHERE = new Place("", "");

  public Point {
    things = List.copyOf(things);
    places = List.copyOf(places);
  }

  public String locator() {
    return place().locator();
  }

  public String phrase() {
    return place().phrase();
  }

  /** The IRI of the thing foremost, if there is one. */
  public Optional<String> thing() {
    return things.stream().findFirst();
  }

  private Place place() {
    return places.stream().findFirst().orElse(NOWHERE);
  }
}
