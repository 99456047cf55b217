package org.interboard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.graph.FileReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the Turtle files of a folder each second and says so when they have changed and then
 * stood still for one look, so that half of a copy is not taken for the whole. It looks rather than
 * listens, as folders on other machines tell nobody of changes.
 */
final class FolderWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
  private final Path folder;
  private final Runnable changed;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(FolderWatch::thread);
  private boolean seeing = true;
  private Map<Path, String> told;
  private Map<Path, String> seen;

  FolderWatch(Path folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
    this.told = stamps();
    this.seen = told;
  }

  /** Looks until it is closed or the program ends. */
  void start() {
    clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      Map<Path, String> now = stamps();
      if (now.equals(seen) && !now.equals(told)) {
        told = now;
        changed.run();
      }
      seen = now;
      seeing = true;
    } catch (RuntimeException | OutOfMemoryError e) {
      tell(e);
    }
  }

  /** Once for as long as it cannot be looked at. */
  private void tell(Throwable why) {
    if (seeing) {
      LOG.warn("Cannot look at {}, will try again: {}", folder, FileReason.of(why));
    }
    seeing = false;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private Map<Path, String> stamps() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl"))
          .collect(Collectors.toMap(file -> file, FolderWatch::stamp));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another when the file is, also when it may now be read or has an older one's time. */
  private static String stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return "%s %d %s %b"
          .formatted(now.lastModifiedTime(), now.size(), now.fileKey(), Files.isReadable(file));
    } catch (IOException gone) {
      return "cannot be looked at";
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "watch");
    thread.setDaemon(true);
    return thread;
  }
}
