package org.interboard.compare.form;

import static org.interboard.compare.form.MatrixMarkdown.line;
import static org.interboard.compare.form.MatrixMarkdown.plain;

import java.util.stream.Stream;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Compared;
import org.interboard.compare.Similarity;

/** Close readings and likenesses in Markdown. */
final class ReadingMarkdown {
  private ReadingMarkdown() {}

  static Stream<String> of(Compared compared) {
    return Stream.concat(
        compared.readings().stream().flatMap(ReadingMarkdown::reading),
        compared.similarities().isEmpty()
            ? Stream.of()
            : Stream.concat(
                Stream.of("", "## How alike", ""),
                compared.similarities().stream().map(ReadingMarkdown::similarity)));
  }

  private static Stream<String> reading(CloseReading reading) {
    Stream<String> head =
        Stream.of(
            "",
            "## Read closely: " + plain(reading.reading().name()),
            "",
            plain(reading.reading().description()),
            "",
            line(
                Stream.of(
                    "What",
                    plain(reading.left().name()),
                    plain(reading.right().name()),
                    "Difference")),
            line(Stream.of("---", "---", "---", "---")));
    return Stream.concat(
        head,
        ReadingLines.of(reading)
            .map(
                each ->
                    line(
                        Stream.of(each.what(), each.left(), each.right(), each.difference())
                            .map(MatrixMarkdown::plain))));
  }

  private static String similarity(Similarity two) {
    return "- %s and %s: %d %% (%s)"
        .formatted(
            plain(two.left().name()), plain(two.right().name()), two.percent(), plain(two.words()));
  }
}
