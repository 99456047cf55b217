package org.interboard.compare.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Pair;
import org.interboard.compare.Thing;

/** One line of a close reading: what both have, or what only one has. */
public record ReadingLines(String what, String left, String right, String difference) {

  public static Stream<ReadingLines> of(CloseReading reading) {
    Stream<ReadingLines> both = reading.both().stream().map(ReadingLines::of);
    Stream<ReadingLines> left =
        reading.onlyLeft().stream()
            .map(thing -> new ReadingLines("only one", place(thing), "", ""));
    Stream<ReadingLines> right =
        reading.onlyRight().stream()
            .map(thing -> new ReadingLines("only one", "", place(thing), ""));
    return Stream.of(both, left, right).flatMap(each -> each);
  }

  private static ReadingLines of(Pair pair) {
    String what = pair.same() ? "both, the same" : "both, %d %% alike".formatted(pair.percent());
    return new ReadingLines(what, places(pair.left()), places(pair.right()), differences(pair));
  }

  private static String differences(Pair pair) {
    return pair.differences().stream()
        .map(
            each ->
                "%s: %s / %s".formatted(each.feature(), stated(each.left()), stated(each.right())))
        .collect(Collectors.joining("; "));
  }

  private static String stated(String words) {
    return words.isEmpty() ? "not stated" : words;
  }

  private static String places(List<Thing> things) {
    return things.stream().map(ReadingLines::place).collect(Collectors.joining("; "));
  }

  private static String place(Thing thing) {
    return thing.places().isEmpty()
        ? thing.label()
        : "%s (%s)".formatted(thing.label(), thing.places().get(0).locator());
  }
}
