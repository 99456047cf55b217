package org.interboard.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each body stands: on an oval, givers rather to the left and receivers to the right, at even
 * heights so that no label meets another; a line between two never meets a third.
 */
record Layout(Map<Body, Point> places, Point centre, double bottom) {
  static final int WIDTH = 1280;
  private static final int TOP = 110;
  private static final int ROW = 92;
  private static final int HALF = 285;

  static Layout of(Network network) {
    List<Body> bodies =
        network.bodies().stream()
            .sorted(Comparator.comparingInt(body -> -balance(network, body)))
            .toList();
    int left = (bodies.size() + 1) / 2;
    double height = Math.max(4, left) * (double) ROW;
    Point centre = new Point(WIDTH / 2.0, TOP + height / 2);
    Map<Body, Point> places = new LinkedHashMap<>();
    put(places, bodies.subList(0, left), centre, height, -1);
    put(places, bodies.subList(left, bodies.size()), centre, height, 1);
    return new Layout(places, centre, TOP + height);
  }

  /** How many more it gives to than it receives from. */
  private static int balance(Network network, Body body) {
    return network.named().stream()
        .mapToInt(flow -> flow.from().equals(body) ? 1 : flow.to().equals(body) ? -1 : 0)
        .sum();
  }

  private static void put(
      Map<Body, Point> places, List<Body> bodies, Point centre, double height, int side) {
    for (int i = 0; i < bodies.size(); i++) {
      double y = height * ((i + 0.5) / bodies.size() - 0.5);
      double x = HALF * Math.sqrt(1 - Math.pow(2 * y / height, 2));
      places.put(bodies.get(i), new Point(centre.x() + side * x, centre.y() + y));
    }
  }

  boolean isLeft(Body body) {
    return places.get(body).x() < centre.x();
  }

  Point of(Body body) {
    return places.get(body);
  }
}
