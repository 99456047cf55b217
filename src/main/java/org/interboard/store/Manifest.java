package org.interboard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.graph.Sha256;
import org.interboard.graph.SourceFile;

/**
 * What a publication on the disk is made of: its version, the files that were read, the statements
 * of each named graph and of each index, and the files of the database with their sums.
 */
record Manifest(
    int format,
    String version,
    List<Input> inputs,
    SortedMap<String, Long> graphs,
    SortedMap<String, Long> indexes,
    SortedMap<String, Sum> files) {

  static final String FILE = "manifest.json";
  private static final int FORMAT = 1;
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern NAME = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** One file that was read, by its name, the graph that it fills and the sum of its bytes. */
  record Input(String file, String graph, String sha256) {
    static Input of(SourceFile file) {
      return new Input(file.name(), file.graph(), file.sha256());
    }
  }

  /** One file of the database. */
  record Sum(long bytes, String sha256) {
    static Sum of(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        return new Sum(Files.size(file), Sha256.of(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Of what has just been built there. */
  static Manifest of(
      String version,
      List<Input> inputs,
      SortedMap<String, Long> graphs,
      SortedMap<String, Long> indexes,
      Path database) {
    return new Manifest(FORMAT, version, inputs, graphs, indexes, sums(database));
  }

  /** Of a publication as it was finished; empty where it never was. */
  static Optional<Manifest> in(Path publication) {
    return Disk.text(publication.resolve(FILE)).flatMap(Manifest::read);
  }

  /** From its text; empty where it is none of ours. */
  static Optional<Manifest> read(String text) {
    try {
      return Optional.ofNullable(JSON.readValue(text, Manifest.class))
          .filter(manifest -> manifest.format == FORMAT && manifest.isWhole());
    } catch (JsonProcessingException none) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    return Stream.of(version, inputs, graphs, indexes, files).allMatch(Objects::nonNull)
        && VERSION.matcher(version).matches()
        && !files.isEmpty()
        && files.entrySet().stream().allMatch(Manifest::isWhole);
  }

  private static boolean isWhole(Map.Entry<String, Sum> file) {
    return file.getValue() != null && NAME.matcher(file.getKey()).matches();
  }

  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How much room its files may take. */
  long size() {
    return files.values().stream().mapToLong(Sum::bytes).sum();
  }

  /** How many statements the default graph has, which is everything. */
  long triples() {
    return indexes.getOrDefault("SPO", 0L);
  }

  /** The first thing about the files in that folder that is not as it was when they were built. */
  Optional<String> damage(Path folder) {
    SortedMap<String, Sum> found = sums(folder);
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(found.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(files.get(name), found.get(name)))
        .map(name -> "%s %s".formatted(name, change(files.get(name), found.get(name))))
        .findFirst();
  }

  private static String change(Sum then, Sum now) {
    if (now == null) {
      return "is missing";
    }
    return then == null ? "does not belong to it" : "is not what was written";
  }

  private static SortedMap<String, Sum> sums(Path folder) {
    return Disk.beneath(folder).parallelStream()
        .filter(Files::isRegularFile)
        .filter(file -> !file.getFileName().toString().equals(Database.LOCK))
        .collect(
            Collectors.toMap(
                file -> folder.relativize(file).toString(),
                Sum::of,
                (one, other) -> one,
                TreeMap::new));
  }
}
