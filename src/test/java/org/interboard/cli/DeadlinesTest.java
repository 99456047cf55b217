package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.interboard.Interboard;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is to be done once, in the diaries of its year and of no other. */
class DeadlinesTest {

  @Test
  void what_is_due_once_stands_in_the_diary_of_its_year_on_its_days_and_is_not_repeated() {
    assertThat(diary("dudley", "2015"))
        .contains("DTSTART;VALUE=DATE:20150301", "DTEND;VALUE=DATE:20150401")
        .contains("DTSTART;VALUE=DATE:20150401", "DTEND;VALUE=DATE:20150402")
        .doesNotContain("RRULE");
    assertThat(diary("wolverhampton", "2019"))
        .contains("DTSTART;VALUE=DATE:20190101", "DTEND;VALUE=DATE:20200101")
        .doesNotContain("RRULE");
  }

  @Test
  void another_year_does_not_have_it() {
    assertThat(diary("dudley", "2016")).doesNotContain("BEGIN:VEVENT");
  }

  private static String diary(String area, String year) {
    StringWriter out = new StringWriter();
    CommandLine line = Interboard.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
    int code = line.execute("calendar", "--area", area, "--year", year, "--format", "ics");
    assertThat(code).isZero();
    return out.toString();
  }
}
