package org.interboard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is to be checked.
 *
 * @param name what its report is called after: its own name, or its path within the folder named
 */
record DraftFile(Path path, Path name) {
  private static final Pattern READ =
      Pattern.compile(".*\\.(ttl|trig|nt|nq|jsonld|json|rdf|owl|xml|xlsx)");
  private static final Pattern REPORT = Pattern.compile(".*\\.report\\.\\w+");

  /** The files named, and those of the folders named, in their order. */
  static List<DraftFile> of(List<Path> named) {
    return named.stream().flatMap(DraftFile::of).toList();
  }

  private static Stream<DraftFile> of(Path named) {
    return Files.isDirectory(named)
        ? within(named).stream()
        : Stream.of(new DraftFile(named, named.toAbsolutePath().getFileName()));
  }

  private static List<DraftFile> within(Path folder) {
    List<DraftFile> found = found(folder);
    if (found.isEmpty()) {
      throw new Misuse(
          "There is no file to check in %s: those read end with .xlsx, .ttl, .trig, .nt, .nq, .jsonld, .json, .rdf, .owl or .xml."
              .formatted(folder));
    }
    return found;
  }

  private static List<DraftFile> found(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(DraftFile::isOne)
          .sorted()
          .map(path -> new DraftFile(path, folder.relativize(path)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Misuse("The folder %s cannot be read.".formatted(folder));
    }
  }

  /** Neither what is hidden, nor a report of an earlier check. */
  private static boolean isOne(Path path) {
    String name = path.getFileName().toString();
    return READ.matcher(name).matches()
        && !REPORT.matcher(name).matches()
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }
}
