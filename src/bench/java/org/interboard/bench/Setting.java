package org.interboard.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured, and on what: the rounds, and the seconds after which a part begins no other
 * round; the milliseconds of one turn under load; the folders of invented data by the number of
 * their areas, smallest first; the folder of the engines that run in Node; the notes on what was
 * cut short. For a smoke test only whether all of it runs counts.
 */
record Setting(
    int rounds,
    int seconds,
    int millis,
    List<Path> sizes,
    Path peers,
    Path jar,
    boolean smoke,
    List<String> notes) {

  /** What every engine of SHACL judges in a time that allows for several rounds. */
  Path judged() {
    return sizes.get(Math.min(1, sizes.size() - 1));
  }

  /** As many triples as the findings that the aims rest on were measured with. */
  Path middle() {
    return sizes.get(Math.min(2, sizes.size() - 1));
  }

  static String areas(Path size) {
    return String.format("%,d", Long.parseLong(size.getFileName().toString()));
  }
}
