package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * One Turtle file as it was found: the path to show to a person, the name of the graph that it
 * fills, how many bytes it has and their sum. The bytes of a file on the disk are read when they
 * are asked for, so that thousands of them need not be in memory together.
 */
public record SourceFile(
    String path, String graph, long size, String sha256, Supplier<byte[]> content) {
  static final String SUFFIX = ".ttl";

  /** One that is held in memory. */
  public SourceFile(String path, String graph, byte[] bytes) {
    this(path, graph, bytes.length, Sha256.of(bytes), () -> bytes);
  }

  static SourceFile read(Path file, String room) {
    if (!Files.isRegularFile(file)) {
      throw new NoSources(
          "cannot read %s: it is no file, or one that is not there".formatted(file));
    }
    String graph = graphOf(file.getFileName().toString(), room);
    try (InputStream in = Files.newInputStream(file)) {
      return new SourceFile(
          file.toString(), graph, Files.size(file), Sha256.of(in), () -> readAgain(file));
    } catch (IOException e) {
      throw NoSources.because(file, e);
    }
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
