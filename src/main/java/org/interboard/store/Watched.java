package org.interboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at most once a second whether somebody has written to the files of a database that is open,
 * which TDB2 would not notice. Files that were moved, removed or replaced by others stay readable
 * to whoever has them open, and count as whole.
 */
final class Watched {
  private static final Logger LOG = LoggerFactory.getLogger(Watched.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final Path database;
  private final Manifest manifest;
  private final Map<String, Stamp> stamps = new HashMap<>();
  private boolean whole = true;
  private long looked = System.nanoTime();

  /** What tells, without reading a file, that it is another or was written to. */
  private record Stamp(Object file, long bytes, FileTime written) {
    static Stamp of(Path path) throws IOException {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(found.fileKey(), found.size(), found.lastModifiedTime());
    }

    boolean isOfAnother(Stamp other) {
      return !Objects.equals(file, other.file);
    }
  }

  /** From now on; the files are whole now. */
  Watched(Path database, Manifest manifest) {
    this.database = database;
    this.manifest = manifest;
    manifest.files().keySet().forEach(this::isAsItWas);
  }

  /** False for ever, once a file was seen to be another than was written. */
  synchronized boolean isWhole() {
    if (whole && System.nanoTime() - looked > PAUSE) {
      whole = manifest.files().keySet().stream().allMatch(this::isAsItWas);
      looked = System.nanoTime();
    }
    return whole;
  }

  private boolean isAsItWas(String name) {
    try {
      Stamp now = Stamp.of(database.resolve(name));
      Stamp before = stamps.putIfAbsent(name, now);
      return before == null
          || before.equals(now)
          || before.isOfAnother(now)
          || isAsWritten(name, now);
    } catch (NoSuchFileException gone) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAsWritten(String name, Stamp now) {
    boolean same = Manifest.Sum.of(database.resolve(name)).equals(manifest.files().get(name));
    if (same) {
      stamps.put(name, now);
    } else {
      LOG.error("The store is damaged while it is served, and no more is read of it: {}", name);
    }
    return same;
  }
}
