package org.interboard.export;

import java.util.Map;
import java.util.stream.Collectors;

/** The sums of files in the form that {@code sha256sum --check} reads. */
public final class Sums {
  public static final String FILE = "SHA256SUMS";

  private Sums() {}

  /** One line a file, of its name and its sum, in the order given. */
  public static String of(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(file -> "%s  %s\n".formatted(file.getValue(), file.getKey()))
        .collect(Collectors.joining());
  }
}
