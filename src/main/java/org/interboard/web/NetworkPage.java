package org.interboard.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.network.Flow.Kind;
import org.interboard.network.Network;

/** A network for people: its picture, the same in words, and its other forms. */
public record NetworkPage(
    Network network,
    String svg,
    List<String> areas,
    List<String> chosen,
    Optional<Kind> kind,
    List<Link> downloads) {

  /** The kinds of link of which one alone can be shown. */
  public List<Kind> kinds() {
    return List.of(Kind.ONE_WAY, Kind.RECIPROCAL);
  }

  /** The kind that an address names, such as {@code both-ways}; none where it names none. */
  static Optional<Kind> kind(String slug) {
    return Stream.of(Kind.ONE_WAY, Kind.RECIPROCAL)
        .filter(kind -> name(kind).equals(slug))
        .findFirst();
  }

  public String slug(Kind one) {
    return name(one);
  }

  private static String name(Kind kind) {
    return kind.words().replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  public boolean isChosen(Kind one) {
    return kind.equals(Optional.of(one));
  }

  /** Where we say what we know of one of our things. */
  public String address(String iri) {
    return Link.local(iri);
  }
}
