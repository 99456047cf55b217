package org.interboard.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day as it is written on the command line. It is a class with a name since the launcher cannot
 * keep picocli's own class ready where a lambda stands for it.
 */
public final class WrittenDay implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "a day is written as in 2019-09-29, not \"%s\"".formatted(text));
    }
  }
}
