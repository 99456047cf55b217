package org.interboard.web.frame;

import java.util.List;
import org.interboard.graph.Packed;
import org.interboard.web.Link;

/** The places that every page leads to, as {@code pages/navigation.csv} lists them. */
public final class Navigation {
  public static final List<Link> PLACES =
      Packed.text("pages/navigation.csv").lines().skip(1).map(Navigation::place).toList();

  private Navigation() {}

  private static Link place(String line) {
    String[] cells = line.split(",", 2);
    return new Link(cells[0], cells[1]);
  }
}
