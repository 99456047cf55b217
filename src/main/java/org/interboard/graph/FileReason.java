package org.interboard.graph;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file or folder cannot be read or written, as the disk says it, in words for a person. */
public final class FileReason {
  private FileReason() {}

  public static String of(Throwable why) {
    if (why instanceof UncheckedIOException wrapped) {
      return of(wrapped.getCause());
    }
    if (why instanceof AccessDeniedException denied) {
      return "permission denied for " + denied.getFile();
    }
    if (why instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (why instanceof FileAlreadyExistsException file) {
      return file.getFile() + " is no folder";
    }
    if (why instanceof FileSystemException said && said.getReason() != null) {
      return said.getReason() + " (" + said.getFile() + ")";
    }
    return Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName());
  }
}
