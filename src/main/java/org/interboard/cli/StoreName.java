package org.interboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a store as it is written: {@code memory}, or {@code tdb2:} with a folder. */
record StoreName(Optional<Path> folder) implements ITypeConverter<StoreName> {
  static final StoreName MEMORY = new StoreName(Optional.empty());
  private static final String TDB2 = "tdb2:";

  /** For the command line, which makes its converters so. */
  StoreName() {
    this(Optional.empty());
  }

  @Override
  public StoreName convert(String written) {
    if (written.equals("memory")) {
      return MEMORY;
    }
    if (written.startsWith(TDB2) && written.length() > TDB2.length()) {
      return new StoreName(Optional.of(Path.of(written.substring(TDB2.length()))));
    }
    throw new TypeConversionException(
        "there is no store \"%s\": give memory, or tdb2: and a folder".formatted(written));
  }
}
