package org.interboard.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.graph.Sha256;

/**
 * Areas side by side; and where all aspects are asked for, how like they are and, if they are two,
 * their close reading.
 */
public record Compared(Matrix matrix, List<CloseReading> readings, List<Similarity> similarities) {
  private static final int DIGITS = 16;

  public Compared {
    readings = List.copyOf(readings);
    similarities = List.copyOf(similarities);
  }

  /** Publication and wording in one word that can be noted down and checked later. */
  public String token() {
    Stream<String> aspects = matrix.rows().stream().map(row -> row.aspect().hash());
    Stream<String> closely = readings.stream().map(reading -> reading.reading().hash());
    String wording = Stream.concat(aspects, closely).collect(Collectors.joining());
    String sum = Sha256.of(wording.getBytes(StandardCharsets.UTF_8));
    return matrix.dataVersion() + "." + sum.substring(0, DIGITS);
  }
}
