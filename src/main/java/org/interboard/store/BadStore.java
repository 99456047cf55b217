package org.interboard.store;

import java.nio.file.Path;
import org.interboard.graph.FileReason;

/** A store from which nothing can be served: it is not there, half built or damaged. */
public final class BadStore extends RuntimeException {
  private static final String NO_ROOM = "No space left on device";

  private BadStore(String message) {
    super(message);
  }

  static BadStore empty(Path folder) {
    return new BadStore(
        "there is no publication in %s: make one with: interboard load --store tdb2:%s"
            .formatted(folder, folder));
  }

  static BadStore damaged(Path folder, String what) {
    return new BadStore(
        "the store %s is damaged and is not served: %s. Load it anew (interboard load --store tdb2:%s), or restore a backup"
            .formatted(folder, what, folder));
  }

  /** The file of a backup that is cut short, changed or none at all. */
  static BadStore backup(Path file, String what) {
    return new BadStore("the backup %s is not restored: %s".formatted(file, what));
  }

  /** What the disk does not let be read or written. */
  static BadStore unusable(Path folder, Throwable why) {
    String reason = FileReason.of(why);
    return reason.contains(NO_ROOM)
        ? full(folder, "")
        : new BadStore("the store %s cannot be read or written: %s".formatted(folder, reason));
  }

  static BadStore full(Path folder, String figures) {
    return new BadStore(
        "the disk of %s has too little room%s: nothing was published, and what was published before stays"
            .formatted(folder, figures));
  }
}
