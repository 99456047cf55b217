package org.interboard.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** A year as a picture: months from left to right, a bar a duty, as far as the last one goes on. */
public record YearPicture(List<YearMonth> months, List<Lane> lanes) {

  /** A duty and its bar: the months before it, and those that it lasts. */
  public record Lane(YearCalendar.Entry entry, long before, long length) {}

  /** Draws the duties whose window opens in the year of the calendar. */
  public static YearPicture of(YearCalendar calendar) {
    YearMonth first = YearMonth.of(calendar.year(), 1);
    YearMonth last =
        calendar.entries().stream()
            .map(entry -> YearMonth.from(entry.span().last()))
            .reduce(first.plusMonths(11), (one, other) -> one.isAfter(other) ? one : other);
    return new YearPicture(
        LongStream.rangeClosed(0, first.until(last, ChronoUnit.MONTHS))
            .mapToObj(first::plusMonths)
            .toList(),
        calendar.entries().stream().map(entry -> lane(entry, first)).toList());
  }

  private static Lane lane(YearCalendar.Entry entry, YearMonth first) {
    long before = first.until(month(entry.span().first()), ChronoUnit.MONTHS);
    long end = first.until(month(entry.span().last()), ChronoUnit.MONTHS);
    return new Lane(entry, before, end - before + 1);
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  /** Such as {@code Jan}, with the year where it is another. */
  public String head(YearMonth month) {
    String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
    return month.getYear() == months.get(0).getYear() ? name : name + " " + month.getYear();
  }
}
