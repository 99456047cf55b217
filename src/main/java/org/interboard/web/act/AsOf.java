package org.interboard.web.act;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.interboard.web.Problem;

/** The day that a page is asked to judge at. */
final class AsOf {
  private AsOf() {}

  /** The day in the address; a field that a form sends empty counts as not given. */
  static Optional<LocalDate> in(Context ctx) {
    return read(Optional.ofNullable(ctx.queryParam("asOf")).orElse(""));
  }

  /** The day that is written, if any is. */
  static Optional<LocalDate> read(String written) {
    try {
      return Optional.of(written.strip()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("A day is written as in 2019-09-29.").with("parameter", "asOf");
    }
  }
}
