package org.interboard.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/** Looks up every phrase and section that the data rest on in local copies of the documents. */
public final class SourceCheck {
  private final Map<String, List<Map<String, String>>> phrases;
  private final Map<String, List<Map<String, String>>> sections;

  private SourceCheck(KnowledgeGraph graph) {
    this.phrases = byDocument(graph, "sources/phrases.rq");
    this.sections = byDocument(graph, "sources/sections.rq");
  }

  /** Compares with the copies that the folder holds under the names given in the data. */
  public static SourceReport of(KnowledgeGraph graph, Path folder) {
    SourceCheck check = new SourceCheck(graph);
    return Rows.of(graph, "sources/documents.rq").stream()
        .map(row -> check.document(folder, row.get("document"), row.get("checksum")))
        .reduce(SourceReport.NOTHING, SourceReport::and);
  }

  private static Map<String, List<Map<String, String>>> byDocument(
      KnowledgeGraph graph, String query) {
    return Rows.of(graph, query).stream()
        .collect(Collectors.groupingBy(row -> row.get("document")));
  }

  private SourceReport document(Path folder, String document, String checksum) {
    Path copy = folder.resolve(document);
    if (!Files.isRegularFile(copy)) {
      return SourceReport.remark("no copy of %s in %s: not compared".formatted(document, folder));
    }
    byte[] bytes = read(copy);
    SourceReport compared = compare(document, new String(bytes, StandardCharsets.UTF_8));
    return sum(bytes).equals(checksum)
        ? compared
        : compared.and(
            SourceReport.remark(
                "%s is not the copy that was read: its checksum differs".formatted(document)));
  }

  private SourceReport compare(String document, String raw) {
    SourceText text = new SourceText(raw, sectionsOf(document));
    List<Map<String, String>> looked = phrases.getOrDefault(document, List.of());
    Stream<Misquote> lost = text.lost().stream().map(section -> lost(document, section));
    Stream<Misquote> wrong =
        looked.stream().flatMap(row -> fault(text, row).map(why -> misquote(row, why)).stream());
    return new SourceReport(1, looked.size(), Stream.concat(lost, wrong).toList(), List.of());
  }

  private List<SourceText.Section> sectionsOf(String document) {
    return sections.getOrDefault(document, List.of()).stream()
        .map(row -> new SourceText.Section(row.get("locator"), row.get("start")))
        .toList();
  }

  private static Optional<String> fault(SourceText text, Map<String, String> row) {
    String phrase = row.get("phrase");
    return text.holds(phrase)
        ? Optional.ofNullable(row.get("locator")).flatMap(place -> misplaced(text, place, phrase))
        : Optional.of("does not stand in the document");
  }

  private static Optional<String> misplaced(SourceText text, String locator, String phrase) {
    Optional<String> section = text.section(locator);
    return section.isEmpty()
        ? Optional.of("no section is called %s".formatted(locator))
        : section
            .filter(name -> !text.holds(name, phrase))
            .map(name -> "stands not in %s but in %s".formatted(name, text.where(phrase)));
  }

  private static Misquote misquote(Map<String, String> row, String fault) {
    return new Misquote(row.get("document"), row.get("subject"), row.get("phrase"), fault);
  }

  private static Misquote lost(String document, SourceText.Section section) {
    return new Misquote(
        document, section.locator(), section.start(), "no section begins so after the one before");
  }

  private static byte[] read(Path copy) {
    try {
      return Files.readAllBytes(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
