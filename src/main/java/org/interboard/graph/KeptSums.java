package org.interboard.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The sums of the Turtle files that came with the program, taken when it was built, so that no
 * start reads them for their sums alone. The jar says of each file of how many bytes it is and what
 * they check to: a sum stands for the file of which both are as they were.
 */
public final class KeptSums {
  private static final String FILE = "interboard/sums.txt";
  private static final String HOME = "interboard";
  private final Map<String, String> sums;

  private KeptSums(Map<String, String> sums) {
    this.sums = sums;
  }

  /** The sums of these files of the program, each in a line. */
  public static String written(Sources sources) {
    Path home = Packed.folder(HOME).orElseThrow();
    return sources.files().stream()
        .map(file -> line(HOME + "/" + home.relativize(Path.of(file.path())), file))
        .collect(Collectors.joining());
  }

  private static String line(String path, SourceFile file) {
    CRC32 check = new CRC32();
    check.update(file.bytes());
    return "%s %s%n".formatted(file.sha256(), key(path, file.size(), check.getValue()));
  }

  private static String key(String path, long size, long check) {
    return size + " " + Long.toHexString(check) + " " + path.replace('\\', '/');
  }

  /** Those that the program brings with it; none of a program that was put together otherwise. */
  static KeptSums packed() {
    Map<String, String> sums = new HashMap<>();
    Packed.found(FILE)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("")
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(line -> sums.put(line[1], line[0]));
    return new KeptSums(sums);
  }

  /** The Turtle files of a folder of the jar. */
  List<SourceFile> files(String folder, String room) {
    return Packed.inJar(folder).stream()
        .filter(entry -> entry.getName().endsWith(SourceFile.SUFFIX))
        .map(entry -> file(entry, room))
        .toList();
  }

  private SourceFile file(ZipEntry entry, String room) {
    String path = entry.getName();
    String graph = SourceFile.graphOf(path.substring(path.lastIndexOf('/') + 1), room);
    String sum = sums.getOrDefault(key(path, entry.getSize(), entry.getCrc()), "");
    return sum.isEmpty()
        ? new SourceFile("/" + path, graph, Packed.bytes(path))
        : new SourceFile("/" + path, graph, entry.getSize(), sum, () -> Packed.bytes(path));
  }
}
