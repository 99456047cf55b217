package org.interboard.web.frame;

import java.util.List;
import org.interboard.web.Link;

/**
 * What stands around every page: where on the site the reader is, by which address the world knows
 * the site, and which publication of the data is shown. It is kept beside the request while that is
 * answered, so that no page has to hand it on.
 */
public record Frame(String path, String base, String version) {
  private static final Frame NOWHERE = new Frame("", "", "");
  private static final ThreadLocal<Frame> CURRENT = ThreadLocal.withInitial(() -> NOWHERE);

  /** The frame of the request that this thread answers; an empty one between requests. */
  public static Frame current() {
    return CURRENT.get();
  }

  /** From here on, this thread answers this request. */
  static void enter(Frame frame) {
    CURRENT.set(frame);
  }

  static void leave() {
    CURRENT.remove();
  }

  /** The places of the site, in the order of the navigation. */
  public List<Link> places() {
    return Navigation.PLACES;
  }

  /**
   * How a link to that place tells that the reader is there: "page", "true" for below it, or "".
   */
  public String here(Link place) {
    if (path.equals(place.address())) {
      return "page";
    }
    return path.startsWith(place.address() + "/") ? "true" : "";
  }

  /** The address of this page as the world knows it; empty where no request is answered. */
  public String canonical() {
    return base.isEmpty() ? "" : base + path.substring(1);
  }
}
