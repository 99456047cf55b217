package org.interboard.cli;

import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;

/** A number that may be left out, as it is written on the command line. */
public final class WrittenNumber implements ITypeConverter<OptionalInt> {
  @Override
  public OptionalInt convert(String text) {
    return OptionalInt.of(Integer.parseInt(text));
  }
}
