package org.interboard.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file wholly or not at all, such as where the disk is full: into a neighbour, which then
 * takes its name.
 */
final class WholeFile {
  private WholeFile() {}

  /** What is to stand in the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /** Where this throws, the file is as it was before. */
  static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !isReplaceable(target)) {
      fill(content, target);
      return;
    }
    Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.createFile(beside);
      keepPermissions(target, beside);
      fill(content, beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A pipe, a device or what may not be written keeps its place. */
  private static boolean isReplaceable(Path target) {
    return Files.isRegularFile(target)
        && Files.isWritable(target)
        && Files.isWritable(target.getParent());
  }

  private static void fill(Content content, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void keepPermissions(Path target, Path beside) throws IOException {
    if (Files.exists(target)
        && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
  }
}
