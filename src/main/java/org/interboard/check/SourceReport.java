package org.interboard.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of holding the data against local copies of the documents.
 *
 * @param documents how many documents were compared
 * @param phrases how many phrases were looked up in them
 * @param remarks what could not be compared, or only with another copy than the one that was read
 */
public record SourceReport(
    int documents, int phrases, List<Misquote> misquotes, List<String> remarks) {
  static final SourceReport NOTHING = new SourceReport(0, 0, List.of(), List.of());

  public SourceReport {
    misquotes = List.copyOf(misquotes);
    remarks = List.copyOf(remarks);
  }

  static SourceReport remark(String remark) {
    return new SourceReport(0, 0, List.of(), List.of(remark));
  }

  SourceReport and(SourceReport other) {
    return new SourceReport(
        documents + other.documents,
        phrases + other.phrases,
        both(misquotes, other.misquotes),
        both(remarks, other.remarks));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
