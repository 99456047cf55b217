package org.interboard.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.graph.Sha256;

/** The sums of files in the form that {@code sha256sum --check} reads. */
public final class Sums {
  public static final String FILE = "SHA256SUMS";

  private Sums() {}

  /** One line a file, in the order given. */
  public static String of(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> "%s  %s\n".formatted(Sha256.of(file.getValue()), file.getKey()))
        .collect(Collectors.joining());
  }
}
