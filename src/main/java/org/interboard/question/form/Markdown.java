package org.interboard.question.form;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.Receipt;
import org.interboard.question.Table;

/** A table in GitHub's Markdown that can be put into a paper, with what it rests on below. */
final class Markdown {
  private Markdown() {}

  static byte[] of(Answer answer) {
    Table table = answer.table();
    Stream<String> lines =
        Stream.of(
                Stream.of("# " + plain(answer.question().summary()), ""),
                answer.receipt().asked().stream().map(asked -> "- " + plain(asked)),
                Stream.of("", line(table.heads().stream().map(Markdown::plain))),
                Stream.of(line(Collections.nCopies(table.heads().size(), "---").stream())),
                table.rows().stream().map(row -> line(row.stream().map(Markdown::cell))),
                Stream.of("", foot(answer)))
            .flatMap(each -> each);
    return lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
  }

  private static String foot(Answer answer) {
    Receipt receipt = answer.receipt();
    return "%d of %d rows. As of: %s. Data version: %s. Query: %s."
        .formatted(
            answer.rows().size(),
            answer.total(),
            receipt.day(),
            receipt.dataVersion(),
            receipt.queryHash());
  }

  private static String line(Stream<String> fields) {
    return fields.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Cell cell) {
    return cell.address()
        .map(address -> "[" + plain(cell.text()) + "](<" + bare(address) + ">)")
        .orElseGet(() -> plain(cell.text()));
  }

  /** A text in which nothing is a mark of Markdown or of HTML. */
  private static String plain(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~&]", "\\\\$0").replaceAll("\\s+", " ");
  }

  private static String bare(String address) {
    return List.of("<", ">", "|", "\\").stream()
        .reduce(
            address, (left, mark) -> left.replace(mark, "%%%02X".formatted((int) mark.charAt(0))));
  }
}
