package org.interboard.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.interboard.check.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each of the forty requirements says of each published document was judged by reading the
 * document: {@code judged.csv} has the weight of the heaviest finding, or "met" where there is
 * none, be it met or not applicable.
 */
class PublishedDocumentsTest {
  private static final Map<String, LocalDate> WHEN_MADE =
      Map.of(
          "dudley", LocalDate.of(2015, 4, 1),
          "medway", LocalDate.of(2017, 5, 1),
          "sandwell", LocalDate.of(2023, 1, 10),
          "walsall", LocalDate.of(2017, 5, 1),
          "wolverhampton", LocalDate.of(2019, 6, 29));

  @ParameterizedTest
  @ValueSource(strings = {"dudley", "medway", "sandwell", "walsall", "wolverhampton"})
  void the_shapes_judge_as_a_careful_reader_does(String area) throws IOException {
    assertThat(found(area)).isEqualTo(judged(area));
  }

  private static Map<String, String> found(String area) throws IOException {
    Path file = Path.of("data/instruments", area + ".ttl");
    var draft = DraftReader.read(file.toString(), Files.readAllBytes(file));
    Map<String, Severity> heaviest =
        Fixture.CHECK.draft(draft, WHEN_MADE.get(area)).findings().stream()
            .collect(
                Collectors.toMap(
                    Finding::requirement,
                    Finding::severity,
                    (one, other) -> one.compareTo(other) < 0 ? one : other));
    Map<String, String> cells = new TreeMap<>();
    Shapes.requirements()
        .keySet()
        .forEach(
            id ->
                cells.put(
                    id,
                    heaviest.containsKey(id) ? heaviest.get(id).toString().toLowerCase() : "met"));
    return cells;
  }

  private static Map<String, String> judged(String area) {
    List<String> lines = Fixture.text("judged.csv").lines().toList();
    int column = List.of(lines.get(0).split(",")).indexOf(area);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(","))
        .collect(
            Collectors.toMap(
                cells -> cells[0], cells -> cells[column], (one, other) -> one, TreeMap::new));
  }
}
