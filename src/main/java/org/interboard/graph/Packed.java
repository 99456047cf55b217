package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Text files that are packed into the program, such as queries, wherever it runs from. */
public final class Packed {
  // The list of all that is in the jar is long: it is read once.
  private static final Later<Path> HOME = Later.of(Packed::root);

  private Packed() {}

  /** One file, by its path within the program. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The same as it lies there, also of a library that the program has within it. */
  public static byte[] bytes(String path) {
    try (InputStream in = Packed.class.getClassLoader().getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, if it is there. */
  static Optional<byte[]> found(String path) {
    return Optional.ofNullable(Packed.class.getClassLoader().getResource(path))
        .map(there -> bytes(path));
  }

  /** The files of a folder that end so, by name without the ending, in order; none if no folder. */
  public static SortedMap<String, String> texts(String folder, String ending) {
    return at(folder, found -> read(found, ending));
  }

  /** Lets a reader into a folder of the program, which is a folder of the jar or of the build. */
  static <T> T at(String folder, Function<Path, T> reader) {
    return reader.apply(HOME.get().resolve(folder));
  }

  private static SortedMap<String, String> read(Path folder, String ending) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(each -> each.toString().endsWith(ending))::iterator) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path home = home();
    try {
      return Files.isDirectory(home) ? home : FileSystems.newFileSystem(home).getPath("/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    try {
      return Path.of(Packed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
