package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One Turtle file as it was found: the path to show to a person, the name of the graph that it
 * fills, how many bytes it has and their sum. The bytes of a file on the disk are read when they
 * are asked for, so that thousands of them need not be in memory together.
 */
public record SourceFile(
    String path, String graph, long size, String sha256, Supplier<byte[]> content) {
  static final String SUFFIX = ".ttl";

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\.ttl");

  // Its statements take more; those that it has are not known before it is read.
  private static final int LEAST_MEMORY_PER_BYTE = 4;

  /** One that is held in memory. */
  public SourceFile(String path, String graph, byte[] bytes) {
    this(path, graph, bytes.length, Sha256.of(bytes), () -> bytes);
  }

  static SourceFile read(Path file, String room) {
    if (!Files.isRegularFile(file)) {
      throw new NoSources(
          "cannot read %s: it is no file, or one that is not there".formatted(file));
    }
    String graph = graphOf(named(file), room);
    try (InputStream in = Files.newInputStream(file)) {
      long size = fitting(file);
      return new SourceFile(file.toString(), graph, size, Sha256.of(in), () -> readAgain(file));
    } catch (IOException e) {
      throw NoSources.because(file, e);
    }
  }

  private static String named(Path file) {
    String name = file.getFileName().toString();
    if (!NAME.matcher(name).matches()) {
      throw new BadFile(
          file.toString(),
          "its name becomes part of an address: use letters, digits, - and _, and begin with a"
              + " letter or digit");
    }
    return name;
  }

  private static long fitting(Path file) throws IOException {
    long size = Files.size(file);
    if (size > Runtime.getRuntime().maxMemory() / LEAST_MEMORY_PER_BYTE) {
      throw TooLittleMemory.by(file.toString(), size);
    }
    return size;
  }

  private static byte[] readAgain(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw NoSources.because(file, e);
    }
  }

  /** What the file holds, or a {@link BadFile} if that is not what was found at first. */
  public byte[] bytes() {
    byte[] bytes = content.get();
    if (!Sha256.of(bytes).equals(sha256)) {
      throw new BadFile(path, "it has changed since it was found: try again");
    }
    return bytes;
  }

  /** The name of the file and the sum of its bytes, whatever folder it lies in. */
  String sum() {
    return "%s %s %s".formatted(graph, name(), sha256);
  }

  /** The name of the file without its folders. */
  public String name() {
    return path.replaceFirst(".*[/\\\\]", "");
  }

  static String graphOf(String name, String room) {
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return switch (room) {
      case "shapes" -> room;
      case "ontology" -> stem.equals("interboard") ? room : stem;
      default -> stem;
    };
  }
}
