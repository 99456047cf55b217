package org.interboard.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured, and on what: the rounds, the milliseconds of one turn under load, the
 * folders of invented data by the number of their areas, smallest first, and the folder of the
 * engines that run in Node; for a smoke test only whether all of it runs counts.
 */
record Setting(int rounds, int millis, List<Path> sizes, Path peers, Path jar, boolean smoke) {
  Path small() {
    return sizes.get(0);
  }

  /** As many triples as the findings that the aims rest on were measured with. */
  Path middle() {
    return sizes.get(Math.min(1, sizes.size() - 1));
  }

  Path large() {
    return sizes.get(sizes.size() - 1);
  }

  static String areas(Path size) {
    return String.format("%,d", Long.parseLong(size.getFileName().toString()));
  }
}
