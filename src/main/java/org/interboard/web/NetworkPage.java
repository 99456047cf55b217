package org.interboard.web;

import java.util.List;
import org.interboard.network.Network;

/** A network for people: its picture, the same in words, and its other forms. */
public record NetworkPage(
    Network network, String svg, List<String> areas, List<String> chosen, List<Link> downloads) {

  /** Where we say what we know of one of our things. */
  public String address(String iri) {
    return Link.local(iri);
  }
}
