package org.interboard.check;

import java.util.List;

/**
 * How much of a file was looked at, so that nothing passes because nobody looked.
 *
 * @param triples how many statements the file makes
 * @param checked how many things a shape looked at
 * @param unreached the names of the things that no shape looked at
 * @param idle the requirements that found nothing to look at
 * @param shapes what the shapes were that looked
 */
public record Coverage(
    long triples,
    int checked,
    List<String> unreached,
    List<Requirement> idle,
    ShapesVersion shapes) {
  public Coverage {
    unreached = List.copyOf(unreached);
    idle = List.copyOf(idle);
  }

  /** The first so many of the names of what no shape looked at. */
  public List<String> unreached(int most) {
    return unreached.subList(0, Math.min(most, unreached.size()));
  }
}
