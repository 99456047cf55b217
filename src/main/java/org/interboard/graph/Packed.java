package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Text files that are packed into the program, such as queries, wherever it runs from. */
public final class Packed {
  private static final Path HOME = home();
  // The list of all that is in the jar is long: it is read once.
  private static final Later<NavigableMap<String, ZipEntry>> JAR = Later.of(Packed::entries);

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
    return folder(folder)
        .map(found -> read(found, ending))
        .orElseGet(() -> fromJar(folder, ending));
  }

  /** A folder of the program where it runs from folders, as after a build; none in a jar. */
  static Optional<Path> folder(String folder) {
    return Optional.of(HOME).filter(Files::isDirectory).map(home -> home.resolve(folder));
  }

  /** All that lies in a folder of the jar and in its folders, in order. */
  static Collection<ZipEntry> inJar(String folder) {
    return JAR.get().subMap(folder + "/", folder + "0").values();
  }

  private static SortedMap<String, String> read(Path folder, String ending) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(each -> each.toString().endsWith(ending))::iterator) {
        texts.put(stem(file.getFileName().toString(), ending), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> fromJar(String folder, String ending) {
    SortedMap<String, String> texts = new TreeMap<>();
    inJar(folder).stream()
        .map(entry -> entry.getName().substring(folder.length() + 1))
        .filter(name -> name.endsWith(ending) && name.indexOf('/') < 0)
        .forEach(name -> texts.put(stem(name, ending), text(folder + "/" + name)));
    return texts;
  }

  private static String stem(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }

  /** What is no class: a file system made of the jar would take long, and be used once. */
  private static NavigableMap<String, ZipEntry> entries() {
    NavigableMap<String, ZipEntry> entries = new TreeMap<>();
    try (ZipFile jar = new ZipFile(HOME.toFile())) {
      jar.stream()
          .filter(entry -> !entry.getName().endsWith(".class"))
          .forEach(entry -> entries.put(entry.getName(), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Path home() {
    try {
      return Path.of(Packed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
