package org.interboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done to files so that it is done wholly or not at all, also when the power fails. */
final class Disk {
  private Disk() {}

  /** The file has these bytes or those that it had before. */
  static void replace(Path file, byte[] bytes) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    done(() -> Files.write(beside, bytes));
    force(beside);
    move(beside, file);
  }

  /** The new name lasts before this returns. */
  static void move(Path from, Path to) {
    done(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    force(to.getParent());
  }

  static void create(Path folder) {
    done(() -> Files.createDirectories(folder));
  }

  /** The text of a small file, if it is there. */
  static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder and all beneath it are on the disk, and not only in memory. */
  static void forceAll(Path folder) {
    beneath(folder).forEach(Disk::force);
  }

  static void force(Path path) {
    StandardOpenOption mode =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away a folder of ours with all that is in it; nothing if it is not there. */
  static void delete(Path folder) {
    if (Files.exists(folder)) {
      beneath(folder).stream()
          .sorted(Comparator.reverseOrder())
          .forEach(each -> done(() -> Files.deleteIfExists(each)));
    }
  }

  /** The folder and everything in it, in order. */
  static List<Path> beneath(Path folder) {
    return found(() -> Files.walk(folder));
  }

  /** What is in the folder itself, in order. */
  static List<Path> in(Path folder) {
    return found(() -> Files.list(folder));
  }

  private static List<Path> found(FileWork<Stream<Path>> finder) {
    try (Stream<Path> found = done(finder)) {
      return found.sorted().toList();
    }
  }

  private interface FileWork<T> {
    T done() throws IOException;
  }

  private static <T> T done(FileWork<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
