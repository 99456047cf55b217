package org.interboard.check;

import java.util.List;

/**
 * What a check found, violations first; {@code checked} counts the things that a shape looked at,
 * and without any there is no verdict.
 *
 * @param remarks what was left out of account, one sentence each
 */
public record Report(List<Finding> findings, int checked, List<String> remarks) {
  public Report {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** True where no shape found anything to look at: such a file is neither right nor wrong. */
  public boolean nothingChecked() {
    return checked == 0;
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The verdict in one line. */
  public String summary() {
    return nothingChecked()
        ? "nothing was checked: no shape applies to what is there"
        : "%d checked: %s, %s, %s"
            .formatted(
                checked,
                counted(Severity.VIOLATION, "violation"),
                counted(Severity.WARNING, "warning"),
                counted(Severity.NOTE, "note"));
  }

  private String counted(Severity severity, String noun) {
    long count = count(severity);
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
