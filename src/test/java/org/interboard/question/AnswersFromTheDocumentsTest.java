package org.interboard.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole answers of which each row was looked up in its document. {@code answers/<slug>/<what was
 * asked>.csv} has the columns that were looked up.
 */
class AnswersFromTheDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/answers");
  private static final CSVFormat TABLE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final QuestionBook BOOK =
      QuestionBook.open(KnowledgeGraph.load(Sources.bundled()));

  static List<Path> looked_up() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("looked_up")
  void it_says_what_the_document_says(Path file) throws IOException {
    try (CSVParser expected = CSVParser.parse(Files.readString(file), TABLE)) {
      List<String> columns = expected.getHeaderNames();
      assertThat(answer(file, columns)).isEqualTo(rows(expected, columns)).isNotEmpty();
    }
  }

  @Test
  void many_questions_were_looked_up() throws IOException {
    assertThat(looked_up().stream().map(Path::getParent).distinct().count())
        .isGreaterThanOrEqualTo(25);
  }

  private static List<List<String>> answer(Path file, List<String> columns) {
    Answer answer = BOOK.ask(file.getParent().getFileName().toString(), given(file));
    String csv = new String(Form.CSV.write(answer), StandardCharsets.UTF_8);
    try (CSVParser rows = CSVParser.parse(new StringReader(csv), TABLE)) {
      return rows(rows, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(CSVParser table, List<String> columns) {
    return table.stream().map(row -> columns.stream().map(row::get).toList()).toList();
  }

  private static Map<String, List<String>> given(Path file) {
    String asked = file.getFileName().toString().replaceFirst("\\.csv$", "");
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String each : asked.equals("everything") ? new String[0] : asked.split("&")) {
      given.put(each.split("=")[0], List.of(each.split("=")[1]));
    }
    return given;
  }
}
