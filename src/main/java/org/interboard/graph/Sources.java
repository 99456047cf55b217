package org.interboard.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The files that the graph is read from: those packed into the jar, or those of a folder that holds
 * {@code data/} and, where it differs from ours, {@code ontology/} and {@code shapes/}.
 */
public record Sources(List<SourceFile> files) {
  private static final int DIGITS = 16;
  private static final String PACKED = "interboard";
  private static final List<String> ROOMS = List.of("ontology", "data", "shapes");

  public Sources {
    files = List.copyOf(files);
  }

  /** The ontology, data and shapes that came with this program. */
  public static Sources bundled() {
    return new Sources(ROOMS.stream().flatMap(room -> packed(room).stream()).toList());
  }

  /** These and more: Turtle files, and those that folders hold. */
  public Sources and(List<Path> more) {
    Stream<SourceFile> found =
        more.stream()
            .flatMap(
                path ->
                    Files.isDirectory(path)
                        ? read(path, "").stream()
                        : Stream.of(SourceFile.read(path, "")));
    return new Sources(Stream.concat(files.stream(), found).toList());
  }

  /** The rooms of a folder; the ontology or the shapes that it lacks are those of this program. */
  public static Sources folder(Path folder) {
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new NoSources("no folder data/ in %s".formatted(folder));
    }
    return new Sources(ROOMS.stream().flatMap(room -> roomOf(folder, room).stream()).toList());
  }

  /**
   * Hands over the triples of each file under the name of its graph, or throws {@link BadFile} at
   * the first place that cannot be read.
   */
  public void each(BiConsumer<Node, Graph> taker) {
    Reading.each(files, taker);
  }

  /** Those of them that can be read; of each other one the reason is handed over. */
  public Sources whole(Consumer<BadFile> bad) {
    return new Sources(Reading.whole(files, bad));
  }

  /** How many bytes they have together. */
  public long size() {
    return files.stream().mapToLong(SourceFile::size).sum();
  }

  /**
   * What these files say, in sixteen hexadecimal digits: the same wherever the same files are read
   * from, another when a byte of one is.
   */
  public String version() {
    String sums = files.stream().map(SourceFile::sum).sorted().collect(Collectors.joining("\n"));
    return Sha256.of(sums.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static List<SourceFile> roomOf(Path folder, String room) {
    return Files.isDirectory(folder.resolve(room)) ? read(folder, room) : packed(room);
  }

  private static List<SourceFile> packed(String room) {
    return Packed.folder(PACKED)
        .map(folder -> read(folder, room))
        .orElseGet(() -> KeptSums.packed().files(PACKED + "/" + room, room));
  }

  private static List<SourceFile> read(Path folder, String room) {
    if (!Files.isDirectory(folder.resolve(room))) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder.resolve(room))) {
      return found
          .filter(file -> file.toString().endsWith(SourceFile.SUFFIX))
          .sorted()
          .map(file -> SourceFile.read(file, room))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw NoSources.because(folder, e);
    }
  }
}
