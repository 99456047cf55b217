package org.interboard.cli;

import java.util.stream.Stream;
import org.interboard.check.Report;
import org.interboard.check.Severity;

/** The least weight of a finding that makes the command fail. */
enum Threshold {
  violation(Severity.VIOLATION),
  warning(Severity.WARNING),
  info(Severity.NOTE);

  private final Severity least;

  Threshold(Severity least) {
    this.least = least;
  }

  boolean reached(Report report) {
    return Stream.of(Severity.values())
        .filter(severity -> severity.compareTo(least) <= 0)
        .anyMatch(severity -> report.count(severity) > 0);
  }
}
