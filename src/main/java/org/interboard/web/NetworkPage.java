package org.interboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interboard.network.Circle;
import org.interboard.network.Flow.Kind;
import org.interboard.network.Network;
import org.interboard.network.NetworkForm;

/** A network for people: its picture, the same in words, and what could be shown instead. */
public record NetworkPage(
    Network network, String svg, NetworkRequest request, List<String> areas, List<String> papers) {

  /** The kinds of link of which one alone can be shown. */
  public List<Kind> kinds() {
    return NetworkRequest.KINDS;
  }

  public String slug(Kind one) {
    return NetworkRequest.slug(one);
  }

  public boolean isChosen(Kind one) {
    return request.kind().equals(Optional.of(one));
  }

  public List<Circle> circles() {
    return NetworkRequest.CIRCLES;
  }

  public boolean isChosen(Circle one) {
    return request.bodies().equals(Optional.of(one));
  }

  /** Whether a value of {@code area} or {@code object} was chosen. */
  public boolean isChosen(String name, String value) {
    return request.isChosen(name, value);
  }

  /** The same network in other forms. */
  public List<Link> downloads() {
    return Arrays.stream(NetworkForm.values())
        .map(form -> new Link(form.name(), "/api/network?" + request.query() + "&format=" + form))
        .toList();
  }

  /** Where we say what we know of one of our things. */
  public String address(String iri) {
    return Link.local(iri);
  }
}
