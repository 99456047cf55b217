package org.interboard.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One Turtle file as it was found: the path to show to a person, the name of the graph that it
 * fills, its bytes.
 */
public record SourceFile(String path, String graph, byte[] bytes) {
  static final String SUFFIX = ".ttl";

  static SourceFile read(Path file, String room) {
    try {
      return new SourceFile(file.toString(), graphOf(file, room), Files.readAllBytes(file));
    } catch (IOException e) {
      throw NoSources.because(file, e);
    }
  }

  /** The name of the file and the sum of its bytes, whatever folder it lies in. */
  String sum() {
    return "%s %s %s".formatted(graph, name(), Sha256.of(bytes));
  }

  /** The name of the file without its folders. */
  public String name() {
    return path.replaceFirst(".*[/\\\\]", "");
  }

  private static String graphOf(Path file, String room) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return switch (room) {
      case "shapes" -> room;
      case "ontology" -> stem.equals("interboard") ? room : stem;
      default -> stem;
    };
  }
}
