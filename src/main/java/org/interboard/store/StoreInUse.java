package org.interboard.store;

import java.nio.file.Path;

/** A store that another process holds; whoever comes second is refused at once. */
public final class StoreInUse extends RuntimeException {
  private StoreInUse(String message) {
    super(message);
  }

  static StoreInUse served(Path folder) {
    return new StoreInUse(
        "another process serves the store %s: stop it, or give this one a copy of its own"
            .formatted(folder));
  }

  static StoreInUse written(Path folder) {
    return new StoreInUse(
        "another process writes to the store %s: try again when it has ended".formatted(folder));
  }
}
